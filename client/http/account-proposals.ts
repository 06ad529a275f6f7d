import { Hono, type MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { decideProposal, openProposals, proposalKey } from '../accounts/proposals.ts';
import { accountRights } from '../accounts/rights.ts';
import { askedBy, stewardOf } from './account-caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { linkNext, pageAsked, paged } from './paging.ts';
import { stewardOnce } from './steward-once.ts';

const decision = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('approve') }),
  z.strictObject({ ask: z.literal('reject'), reason: z.string().min(1).max(2000) }),
]);

const ACCOUNT_RIGHTS = endpoint(
  'accountRights',
  'What whoever asks may ask about accounts, by their roles: to propose what becomes of them, to decide it, to see to access',
  { whole: 'the roles are few and fixed' },
);
const ACCOUNT_PROPOSALS = endpoint(
  'accountProposals',
  'What administrators proposed about accounts, and nobody decided yet, the oldest first',
  { query: z.strictObject(paged) },
);
const DECIDE_ACCOUNT_PROPOSAL = endpoint(
  'decideAccountProposal',
  'Decide what an administrator proposed: the security administrator, or the operator where it is about an administrator',
  {
    body: decision,
    keyed: true,
    status: [201],
  },
);

/** Who may ask what about accounts, and what was proposed: it is decided by another duty than proposed it. */
export function accountProposalsRoutes(deps: HttpDeps, unchanged: MiddlewareHandler): Hono {
  const app = new Hono();
  app.get('/accounts/rights', ACCOUNT_RIGHTS.told, async (context) =>
    ACCOUNT_RIGHTS.answer(context, accountRights(await stewardOf(deps, context, 'read_accounts'))),
  );
  app.get('/accounts/proposals', ACCOUNT_PROPOSALS.told, async (context) => {
    await stewardOf(deps, context, 'read_accounts');
    const page = pageAsked(context, 1);
    const rows = await openProposals(deps.accounts, page);
    linkNext(context, rows, page, proposalKey);
    return ACCOUNT_PROPOSALS.answer(context, rows);
  });
  app.post(
    '/accounts/proposals/:id/decisions',
    stewardOnce(deps, 'change_accounts'),
    unchanged,
    DECIDE_ACCOUNT_PROPOSAL.told,
    async (context) => {
      const by = askedBy(context);
      const decided = await DECIDE_ACCOUNT_PROPOSAL.body(context);
      const approve = decided.ask === 'approve';
      const reason = decided.ask === 'reject' ? decided.reason : '';
      await decideProposal(deps.accounts, context.req.param('id'), { approve, reason }, by);
      return DECIDE_ACCOUNT_PROPOSAL.answer(context, {});
    },
  );
  return app;
}
