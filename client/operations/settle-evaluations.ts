import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { OperationDeps } from './deps.ts';
import { askEvaluation } from './evaluation.ts';
import type { Players } from './settle-follow-ups.ts';

/** In a rehearsal each evaluation due before an instant is drafted, approved and published when it is due. */
export async function settleEvaluations(
  deps: OperationDeps,
  cycle: string,
  before: Instant,
  { proposer, approver }: Players,
): Promise<void> {
  const due = await deps.db.query<{ year: string; at: Instant }>(
    `select period as year, at from agenda a where cycle = $1 and kind = 'evaluation_due' and at < $2
       and not exists (select from evaluations e where e.cycle = a.cycle and e.year = a.period) order by at`,
    [cycle, before],
  );
  for (const { year, at } of due) {
    const key = (ask: string) => `${ask}/${year}`;
    await askEvaluation(deps, cycle, year, { key: key('draft'), actor: proposer, at, ask: 'draft', reason: null });
    await askEvaluation(deps, cycle, year, { key: key('approve'), actor: approver, at, ask: 'approve' });
    await askEvaluation(deps, cycle, year, { key: key('publish'), actor: proposer, at, ask: 'publish' });
  }
}
