import { type Definition, ruling } from '../../activities/store/definition.ts';
import { workingDay } from '../../workflows/rules/time/calendar.ts';
import { dayOf, type Instant, onDay } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { askEvaluation } from './evaluation.ts';
import type { Players } from './settle-follow-ups.ts';

/**
 * In a rehearsal each evaluation due before an instant is approved and published when it is due, and drafted then too, or
 * early enough for its objections to close by then.
 */
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
    const drafted = draftedFor(ruling(await cycleDefinition(deps.db, cycle), year), at);
    const draft = { key: key('draft'), actor: proposer, at: drafted, ask: 'draft', reason: null } as const;
    await askEvaluation(deps, cycle, year, draft);
    await askEvaluation(deps, cycle, year, { key: key('approve'), actor: approver, at, ask: 'approve' });
    await askEvaluation(deps, cycle, year, { key: key('publish'), actor: proposer, at, ask: 'publish' });
  }
}

function draftedFor({ policy, calendar }: Definition, at: Instant): Instant {
  const window = policy.evaluation?.annual?.objection;
  return window ? onDay(workingDay(calendar, dayOf(at), -window.working_days - 1).day, policy.at) : at;
}
