import { changesBefore } from '../workflows/rules/organisation/changes.ts';
import { unitsDuring } from '../workflows/rules/organisation/organisation-on.ts';
import type { ReviewInput } from '../workflows/rules/review/input.ts';
import { planPlannedOn } from '../workflows/rules/task/planned-on.ts';
import type { Instant } from '../workflows/rules/time/instant.ts';
import { type Period, periodFromId } from '../workflows/rules/time/period.ts';
import { type Answering, atOnce } from './store/at-once.ts';
import { coOpinions } from './store/co-opinions.ts';
import type { Database } from './store/database.ts';
import { type Organised, organisedDefinition, ruling } from './store/definition.ts';
import { pastFlags } from './store/past-flags.ts';
import { reportVersions } from './store/report-versions.ts';
import { countedItems, countedOverrides } from './store/score-items.ts';
import { taskActs } from './store/task-acts.ts';

/** One snapshot of the record, everything that a review of the period is computed from. */
export async function reviewInput(db: Database, cycle: string, period: string, at: Instant): Promise<ReviewInput> {
  const organised = await organisedDefinition(db, cycle);
  return atOnce(db, (one) => inputOf(one, cycle, organised, period, at));
}

/**
 * As `reviewInput`, of a cycle whose definition is known; several periods of one snapshot are asked for inside one
 * `atOnce`.
 */
export async function inputOf(
  db: Answering,
  cycle: string,
  { definition, organisation }: Organised,
  period: string,
  at: Instant,
): Promise<ReviewInput> {
  const { plan, policy, windows } = ruling(definition, period);
  const span = periodFromId(period) as Period;
  const [acts, reports, items, overrides, past, opinions] = await Promise.all([
    taskActs(db, cycle),
    reportVersions(db, cycle, at),
    countedItems(db, cycle, period, at),
    countedOverrides(db, cycle, period, at),
    pastFlags(db, cycle, period),
    coOpinions(db, cycle, null, at),
  ]);
  return {
    plan: { ...planPlannedOn(plan, span.to), units: unitsDuring(plan, changesBefore(organisation, at), span) },
    policy,
    windows,
    period: span,
    freezeAt: at,
    acts,
    reports,
    items,
    overrides,
    past,
    opinions,
  };
}
