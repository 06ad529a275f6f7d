import { changesBefore } from '../workflows/rules/organisation/changes.ts';
import { unitsDuring } from '../workflows/rules/organisation/organisation-on.ts';
import type { ReviewInput } from '../workflows/rules/review/input.ts';
import { planPlannedOn } from '../workflows/rules/task/planned-on.ts';
import type { Instant } from '../workflows/rules/time/instant.ts';
import { type Period, periodFromId } from '../workflows/rules/time/period.ts';
import { coOpinions } from './store/co-opinions.ts';
import type { Database } from './store/database.ts';
import { definitionOf, ruling } from './store/definition.ts';
import { organisationOf } from './store/organisation.ts';
import { pastFlags } from './store/past-flags.ts';
import { reportVersions } from './store/report-versions.ts';
import { countedItems, countedOverrides } from './store/score-items.ts';
import { taskActs } from './store/task-acts.ts';

/** One snapshot of the record, everything that a review of the period is computed from. */
export async function reviewInput(db: Database, cycle: string, period: string, at: Instant): Promise<ReviewInput> {
  const { plan, policy, windows } = ruling(await definitionOf(db, cycle), period);
  const span = periodFromId(period) as Period;
  const organisation = changesBefore(await organisationOf(db, cycle), at);
  return {
    plan: { ...planPlannedOn(plan, span.to), units: unitsDuring(plan, organisation, span) },
    policy,
    windows,
    period: span,
    freezeAt: at,
    acts: await taskActs(db, cycle),
    reports: await reportVersions(db, cycle, at),
    items: await countedItems(db, cycle, period, at),
    overrides: await countedOverrides(db, cycle, period, at),
    past: await pastFlags(db, cycle, period),
    opinions: await coOpinions(db, cycle, null, at),
  };
}
