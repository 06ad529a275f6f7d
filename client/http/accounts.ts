import { Hono } from 'hono';
import { z } from 'zod';
import { accountActs } from '../accounts/acts.ts';
import { begin, invitationKey, openInvitations } from '../accounts/invitations.ts';
import { accountKey, accounts } from '../accounts/register.ts';
import { isNewUsername } from '../accounts/username.ts';
import { heldPosts } from '../operations/own-posts.ts';
import { stewardOf } from './account-caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { linkNext, pageAsked, paged, recordPageAsked } from './paging.ts';
import { newPassword } from './passwords.ts';

/** An address as it is given. */
export const email = z.email().max(200);
/** A name as it is given. */
export const name = z.string().trim().min(1).max(100);

const beginning = z.strictObject({
  token: z.string().min(20).max(100),
  username: z
    .string()
    .max(64)
    .normalize('NFKC')
    .refine(isNewUsername, 'letters of one script, digits; dot, dash and underscore within'),
  password: newPassword,
  email: email.optional(),
  name: name.optional(),
});

const ACCOUNTS = endpoint('accounts', 'The accounts of the installation, and the posts that each holds', {
  query: z.strictObject(paged),
});
const INVITATIONS = endpoint('accountInvitations', 'Who was invited and has not begun an account', {
  query: z.strictObject(paged),
});
const ACCOUNT_ACTS = endpoint('accountActs', 'What was done about accounts, the newest first', {
  query: z.strictObject(paged),
});
const BEGIN_ACCOUNT = endpoint('beginAccount', 'Begin an account by the link of an invitation', {
  body: beginning,
  takes: 'password',
  open: true,
  status: [201],
});

/** The accounts of an installation, as those see them who look after them, and how one is begun. */
export function accountsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  app.get('/accounts', ACCOUNTS.told, async (context) => {
    await stewardOf(deps, context, 'read_accounts');
    const held = await heldPosts(deps.operations);
    const postsOf = (address: string) => held.filter(({ post }) => post.email.toLowerCase() === address.toLowerCase());
    const page = pageAsked(context, 2);
    const rows = await accounts(deps.accounts, page);
    linkNext(context, rows, page, accountKey);
    return ACCOUNTS.answer(
      context,
      rows.map((row) => ({ ...row, posts: postsOf(row.email) })),
    );
  });
  app.get('/accounts/invitations', INVITATIONS.told, async (context) => {
    await stewardOf(deps, context, 'read_accounts');
    const page = pageAsked(context, 1);
    const rows = await openInvitations(deps.accounts, page);
    linkNext(context, rows, page, invitationKey);
    return INVITATIONS.answer(context, rows);
  });
  app.get('/accounts/acts', ACCOUNT_ACTS.told, async (context) => {
    await stewardOf(deps, context, 'read_accounts');
    const page = recordPageAsked(context);
    const rows = await accountActs(deps.accounts, page);
    linkNext(context, rows, page, (row) => [String(row.position)]);
    return ACCOUNT_ACTS.answer(context, rows);
  });
  app.post('/accounts', BEGIN_ACCOUNT.told, async (context) => {
    await begin(deps.accounts, await BEGIN_ACCOUNT.body(context));
    return BEGIN_ACCOUNT.answer(context, {});
  });
  return app;
}
