import type { Database } from '../../activities/store/database.ts';
import { type Definition, ruling } from '../../activities/store/definition.ts';
import { frozenReviews, handedVersions } from '../../activities/store/handed-versions.ts';
import { isKept } from '../../activities/store/inbox.ts';
import { valuesOf } from '../../activities/store/report-versions.ts';
import { leaves, type Person } from '../../workflows/rules/plan.ts';
import {
  changesFrozen,
  type HandedVersion,
  isForHead,
  type Lowered,
  lowered,
  needsReason,
} from '../../workflows/rules/report/correction.ts';
import { type UnitSlip, unitSlips } from '../../workflows/rules/report/unit-slip.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { endOfDay } from '../../workflows/rules/time/instant.ts';
import { periodOf } from '../../workflows/rules/time/period.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError } from './errors.ts';
import type { Submission } from './submit-report.ts';
import { allFaults, reportNamed, unexplained } from './unexplained.ts';

/** What a report corrects: cumulative values that it lowers, and the review that was frozen without it. */
export interface Correction {
  /** Counts that look as if they were told in another unit than the plan's. */
  readonly slips?: readonly UnitSlip[];
  readonly lowered?: readonly Lowered[];
  readonly amends?: string;
}

/**
 * What a report that is handed in corrects of what was said before. One that lowers a cumulative value or changes what a
 * review was frozen with must say why, with a reason or a note; `reason_needed` otherwise, and `unit_slip` where a count
 * looks as if it were told in another unit. What a review was frozen with is corrected by the head of the unit alone:
 * `head_amends`. A repetition is not asked.
 */
export async function correctionOf(
  { db }: OperationDeps,
  definition: Definition,
  person: Person,
  submission: Submission,
): Promise<Correction> {
  const { key, report } = submission;
  const task = definition.plan.tasks.find((t) => t.id === report.task);
  if (!task) return {};
  const told = { period: report.period, values: numbersIn(valuesOf(report.lines)) };
  const amends = await amendedBy(db, definition, submission);
  const known = Object.keys(told.values).length > 0 || amends !== null ? await standing(db, submission) : [];
  const { policy } = ruling(definition, report.period);
  if (
    changesFrozen(amends, known, report.period) &&
    isForHead(definition.plan, policy, person) &&
    !(await isKept(db, key))
  )
    throw operationError('refused', 'head_amends', reportNamed(task, report));
  const less = lowered(factsOf(task).leaves, told, known);
  const slips = unitSlips(leaves(task), told, known);
  const why = report.reason ?? report.lines.find((l) => l.note.trim() !== '')?.note;
  const asks = needsReason(less, amends, known, report.period) || slips.length > 0;
  if (why === undefined && asks && !(await isKept(db, key))) {
    const isFrozen = changesFrozen(amends, known, report.period);
    throw new OperationError(
      'refused',
      await allFaults(db, submission, unexplained(task, report, less, slips, isFrozen)),
    );
  }
  return {
    ...(less.length > 0 ? { lowered: less } : {}),
    ...(slips.length > 0 ? { slips } : {}),
    ...(amends === null ? {} : { amends }),
  };
}

/** The review of a report's period, where it was frozen before the report came. */
async function amendedBy(
  db: Database,
  definition: Definition,
  { cycle, report, receivedAt }: Submission,
): Promise<string | null> {
  const window = definition.windows.find((w) => w.period === report.period);
  if (!window) return null;
  const review = periodOf(definition.policy.review.period, window.to);
  const { freeze } = ruling(definition, review.id).policy.review;
  const countedBack = 'working_days' in freeze && freeze.working_days <= 0;
  if (!countedBack && receivedAt <= endOfDay(review.to)) return null;
  return (await frozenReviews(db, cycle, receivedAt)).some((r) => r.period === review.id) ? review.id : null;
}

/** What a unit has handed in of the task and nobody has returned. */
async function standing(db: Database, { cycle, report }: Submission): Promise<HandedVersion[]> {
  return (await handedVersions(db, cycle, report)).filter((v) => v.returnedAt === null);
}

/** What is no number is refused elsewhere, and lowers nothing. */
function numbersIn(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => /^-?\d+(\.\d+)?$/.test(value)));
}
