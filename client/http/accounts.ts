import { Hono } from 'hono';
import { z } from 'zod';
import { begin, invite } from '../accounts/invitations.ts';
import { accounts, endAccount, restoreAccount } from '../accounts/register.ts';
import { isUsername } from '../accounts/username.ts';
import { administrator } from './account-caller.ts';
import type { HttpDeps } from './deps.ts';
import { parseBody } from './parse-body.ts';
import { newPassword } from './passwords.ts';

const email = z.email().max(200);
const name = z.string().trim().min(1).max(100);
const invitation = z.strictObject({ email, name, role: z.enum(['administrator', 'auditor']).nullable().default(null) });
const beginning = z.strictObject({
  token: z.string().min(20).max(100),
  username: z.string().max(64).refine(isUsername, 'letters, digits, dot, dash, underscore'),
  password: newPassword,
  email: email.optional(),
  name: name.optional(),
});

/** The accounts of an installation: made by invitation, ended and restored by an administrator. */
export function accountsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  app.get('/accounts', async (context) => {
    await administrator(deps, context);
    return context.json(await accounts(deps.accounts));
  });
  app.post('/accounts', async (context) => {
    await begin(deps.accounts, await parseBody(context, beginning));
    return context.json({}, 201);
  });
  app.post('/accounts/invitations', async (context) => {
    const { account } = await administrator(deps, context);
    await invite(deps.accounts, await parseBody(context, invitation), `account:${account.username}`);
    return context.json({}, 201);
  });
  app.post('/accounts/:id/requests', async (context) => {
    const { account } = await administrator(deps, context);
    const { ask } = await parseBody(context, z.strictObject({ ask: z.enum(['end', 'restore']) }));
    const by = { id: account.id, actor: `account:${account.username}` };
    const id = context.req.param('id');
    await (ask === 'end' ? endAccount(deps.accounts, id, by) : restoreAccount(deps.accounts, id, by));
    return context.json({}, 201);
  });
  return app;
}
