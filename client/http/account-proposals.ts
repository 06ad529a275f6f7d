import { Hono } from 'hono';
import { z } from 'zod';
import { decideProposal, openProposals } from '../accounts/proposals.ts';
import { askedBy, stewardOf } from './account-caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { stewardOnce } from './steward-once.ts';

const decision = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('approve') }),
  z.strictObject({ ask: z.literal('reject'), reason: z.string().min(1).max(2000) }),
]);

const ACCOUNT_PROPOSALS = endpoint('accountProposals', 'What waits for a second administrator');
const DECIDE_ACCOUNT_PROPOSAL = endpoint('decideAccountProposal', 'Decide what another administrator proposed', {
  body: decision,
  keyed: true,
  status: [201],
});

/** What one administrator proposed of accounts, decided by another. */
export function accountProposalsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  app.get('/accounts/proposals', ACCOUNT_PROPOSALS.told, async (context) => {
    await stewardOf(deps, context, 'read_accounts');
    return ACCOUNT_PROPOSALS.answer(context, await openProposals(deps.accounts));
  });
  app.post(
    '/accounts/proposals/:id/decisions',
    stewardOnce(deps, 'change_accounts', false),
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
