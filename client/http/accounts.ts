import { Hono } from 'hono';
import { z } from 'zod';
import { accountActs } from '../accounts/acts.ts';
import { begin, invite } from '../accounts/invitations.ts';
import { accounts, endAccount, endSessions, restoreAccount, sendReset } from '../accounts/register.ts';
import { isUsername } from '../accounts/username.ts';
import { mayReadAccounts, stewardOf } from './account-caller.ts';
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

const REQUESTS = { end: endAccount, restore: restoreAccount, end_sessions: endSessions, reset: sendReset } as const;
const request = z.strictObject({ ask: z.enum(['end', 'restore', 'end_sessions', 'reset']) });
/** How many acts are shown. */
const MOST_ACTS = 500;

/** The accounts of an installation: made by invitation, ended and restored by an administrator. */
export function accountsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  app.get('/accounts', async (context) => {
    await mayReadAccounts(deps, context);
    return context.json(await accounts(deps.accounts));
  });
  app.get('/accounts/acts', async (context) => {
    await mayReadAccounts(deps, context);
    return context.json(await accountActs(deps.accounts, MOST_ACTS));
  });
  app.post('/accounts', async (context) => {
    await begin(deps.accounts, await parseBody(context, beginning));
    return context.json({}, 201);
  });
  app.post('/accounts/invitations', async (context) => {
    const { actor } = await stewardOf(deps, context);
    await invite(deps.accounts, await parseBody(context, invitation), actor);
    return context.json({}, 201);
  });
  app.post('/accounts/:id/requests', async (context) => {
    const by = await stewardOf(deps, context);
    const { ask } = await parseBody(context, request);
    await REQUESTS[ask](deps.accounts, context.req.param('id'), by);
    return context.json({}, 201);
  });
  return app;
}
