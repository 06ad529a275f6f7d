import { Hono } from 'hono';
import { z } from 'zod';
import { accountActs } from '../accounts/acts.ts';
import { begin, openInvitations } from '../accounts/invitations.ts';
import { lock, unlock } from '../accounts/locks.ts';
import { changeAccounts } from '../accounts/proposals.ts';
import { accounts, endSessions, holderOf, sendReset } from '../accounts/register.ts';
import { refuseOther } from '../accounts/rights.ts';
import { isUsername } from '../accounts/username.ts';
import { heldPosts } from '../operations/own-posts.ts';
import { askedBy, stewardOf } from './account-caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { linkNext, paged, recordPageAsked } from './paging.ts';
import { newPassword } from './passwords.ts';
import { stewardOnce } from './steward-once.ts';

const email = z.email().max(200);
const name = z.string().trim().min(1).max(100);
const role = z.enum(['system_administrator', 'security_administrator', 'auditor']);
const invitation = z.strictObject({ email, name, role: role.nullable().default(null) });
const beginning = z.strictObject({
  token: z.string().min(20).max(100),
  username: z.string().max(64).refine(isUsername, 'letters, digits, dot, dash, underscore'),
  password: newPassword,
  email: email.optional(),
  name: name.optional(),
});

const request = z.strictObject({
  ask: z.enum(['end', 'restore', 'drop_factor', 'end_sessions', 'reset', 'lock', 'unlock']),
});

const ACCOUNTS = endpoint('accounts', 'The accounts of the installation, and the posts that each holds');
const INVITATIONS = endpoint('accountInvitations', 'Who was invited and has not begun an account');
const ACCOUNT_ACTS = endpoint('accountActs', 'What was done about accounts, the newest first', {
  query: z.strictObject(paged),
});
const BEGIN_ACCOUNT = endpoint('beginAccount', 'Begin an account by the link of an invitation', {
  body: beginning,
  open: true,
  status: [201],
});
const INVITE = endpoint(
  'invite',
  'Invite somebody to begin an account (the operator), or propose it (administrators, each for others than their own duty)',
  {
    body: invitation,
    keyed: true,
    status: [201, 202],
  },
);
const ACT_ON_ACCOUNT = endpoint(
  'actOnAccount',
  'Propose that an account is ended, restored or rid of a lost second factor; lock or unlock it, end its sessions, or send a link for a new password at once',
  {
    body: request,
    keyed: true,
    status: [201, 202],
  },
);

/** What one administrator does alone: it takes nothing from anybody for good. */
const AT_ONCE = { end_sessions: endSessions, reset: sendReset, lock, unlock } as const;

/** The accounts of an installation: what becomes of them is proposed by one administrator and decided by another. */
export function accountsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  app.get('/accounts', ACCOUNTS.told, async (context) => {
    await stewardOf(deps, context, 'read_accounts');
    const held = await heldPosts(deps.operations);
    const postsOf = (address: string) => held.filter(({ post }) => post.email.toLowerCase() === address.toLowerCase());
    const rows = await accounts(deps.accounts);
    return ACCOUNTS.answer(
      context,
      rows.map((row) => ({ ...row, posts: postsOf(row.email) })),
    );
  });
  app.get('/accounts/invitations', INVITATIONS.told, async (context) => {
    await stewardOf(deps, context, 'read_accounts');
    return INVITATIONS.answer(context, await openInvitations(deps.accounts));
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
  app.post('/accounts/invitations', stewardOnce(deps, 'change_accounts', false), INVITE.told, async (context) => {
    const by = askedBy(context);
    const change = { ask: 'invite', ...(await INVITE.body(context)) } as const;
    const answer = await changeAccounts(deps.accounts, change, by);
    return INVITE.answer(context, answer, answer.proposal === null ? 201 : 202);
  });
  app.post(
    '/accounts/:id/requests',
    stewardOnce(deps, 'change_accounts', false),
    ACT_ON_ACCOUNT.told,
    async (context) => {
      const by = askedBy(context);
      const { ask } = await ACT_ON_ACCOUNT.body(context);
      const account = context.req.param('id');
      if (ask === 'end' || ask === 'restore' || ask === 'drop_factor') {
        const answer = await changeAccounts(deps.accounts, { ask, account }, by);
        return ACT_ON_ACCOUNT.answer(context, answer, answer.proposal === null ? 201 : 202);
      }
      refuseOther(by, 'secure', (await holderOf(deps.accounts, account)).role);
      await AT_ONCE[ask](deps.accounts, account, by);
      return ACT_ON_ACCOUNT.answer(context, { proposal: null, deciders: 0 });
    },
  );
  return app;
}
