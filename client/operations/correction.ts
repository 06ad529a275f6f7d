import { definitionOf } from '../../activities/store/definition.ts';
import { frozenReviews, handedVersions, periodsOf } from '../../activities/store/handed-versions.ts';
import { isKept } from '../../activities/store/inbox.ts';
import { valuesOf } from '../../activities/store/report-versions.ts';
import { type Lowered, lowered, needsReason } from '../../workflows/rules/report/correction.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';
import type { Submission } from './submit-report.ts';

/** What a report corrects: cumulative values that it lowers, and the review that was frozen without it. */
export interface Correction {
  readonly lowered?: readonly Lowered[];
  readonly amends?: string;
}

/**
 * What a report that is handed in corrects of what was said before. One that lowers a cumulative value or changes what a
 * review was frozen with must say why, with a reason or a note; `reason_needed` otherwise. A repetition is not asked.
 */
export async function correctionOf({ db }: OperationDeps, submission: Submission): Promise<Correction> {
  const { cycle, key, report, receivedAt } = submission;
  const definition = await definitionOf(db, cycle);
  const task = definition.plan.tasks.find((t) => t.id === report.task);
  if (!task) return {};
  const known = (await handedVersions(db, cycle, report)).filter((v) => v.returnedAt === null);
  const told = { period: report.period, values: numbersIn(valuesOf(report.lines)) };
  const less = lowered(factsOf(task).leaves, told, known);
  const frozen = await frozenReviews(db, cycle, receivedAt);
  const amends = frozen.find((r) => periodsOf(definition, r.period).includes(report.period))?.period ?? null;
  const why = report.reason ?? report.lines.find((l) => l.note.trim() !== '')?.note;
  if (why === undefined && needsReason(less, amends, known, report.period) && !(await isKept(db, key))) {
    throw operationError('refused', 'reason_needed', `${report.task}/${report.period}`);
  }
  return { ...(less.length > 0 ? { lowered: less } : {}), ...(amends === null ? {} : { amends }) };
}

/** What is no number is refused elsewhere, and lowers nothing. */
function numbersIn(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => /^-?\d+(\.\d+)?$/.test(value)));
}
