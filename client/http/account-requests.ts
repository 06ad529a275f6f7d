import { Hono, type MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { lock, unlock } from '../accounts/locks.ts';
import { changeAccounts } from '../accounts/proposals.ts';
import { endSessions, holderOf, sendReset } from '../accounts/register.ts';
import { refuseOther } from '../accounts/rights.ts';
import { askedBy } from './account-caller.ts';
import { email, name } from './accounts.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { stewardOnce } from './steward-once.ts';

const role = z.enum(['system_administrator', 'security_administrator', 'auditor']);
const invitation = z.strictObject({ email, name, role: role.nullable().default(null) });

const request = z.strictObject({
  ask: z.enum(['end', 'restore', 'drop_factor', 'end_sessions', 'reset', 'lock', 'unlock']),
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

/** What is asked of accounts: what becomes of them is proposed by one administrator and decided by another. */
export function accountRequestsRoutes(deps: HttpDeps, unchanged: MiddlewareHandler): Hono {
  const app = new Hono();
  app.post(
    '/accounts/invitations',
    stewardOnce(deps, 'change_accounts', false),
    unchanged,
    INVITE.told,
    async (context) => {
      const by = askedBy(context);
      const change = { ask: 'invite', ...(await INVITE.body(context)) } as const;
      const answer = await changeAccounts(deps.accounts, change, by);
      return INVITE.answer(context, answer, answer.proposal === null ? 201 : 202);
    },
  );
  app.post(
    '/accounts/:id/requests',
    stewardOnce(deps, 'change_accounts'),
    unchanged,
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
