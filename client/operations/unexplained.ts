import type { Database } from '../../activities/store/database.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import { own } from '../../workflows/rules/own.ts';
import type { Task } from '../../workflows/rules/plan.ts';
import { admit } from '../../workflows/rules/report/admit.ts';
import type { Lowered } from '../../workflows/rules/report/correction.ts';
import type { Report } from '../../workflows/rules/report/report.ts';
import type { UnitSlip } from '../../workflows/rules/report/unit-slip.ts';
import { admissionOf } from './admission.ts';
import type { Refused } from './errors.ts';
import type { Submission } from './submit-report.ts';

/** A report as people call it: the title of its task, and its period. */
export function reportNamed({ title }: Pick<Task, 'title'>, { period }: Pick<Report, 'period'>): string {
  return `${title} ${period}`;
}

/** What a report has to say the reason of: each figure that it lowers or may tell in another unit, and what was frozen. */
export function unexplained(
  task: Task,
  report: Report,
  less: readonly Lowered[],
  slips: readonly UnitSlip[],
  isFrozen: boolean,
): Refused[] {
  const at = (code: string, { indicator, value, before }: Lowered | UnitSlip, unit: string | null): Refused => {
    const name = task.indicators.find((i) => i.id === indicator)?.name ?? indicator;
    const line = report.lines.findIndex((l) => l.indicator === indicator);
    return { line, code, subject: `${name} ${before} → ${value}${unit ? ` ${unit}` : ''}` };
  };
  const onlyLess = less.filter((l) => !slips.some((s) => s.indicator === l.indicator));
  return [
    ...(isFrozen ? [{ line: null, code: 'reason_needed', subject: reportNamed(task, report) }] : []),
    ...slips.map((slip) => at('unit_slip', slip, slip.unit)),
    ...(isFrozen ? [] : onlyLess.map((l) => at('reason_needed', l, null))),
  ];
}

/** Every fault of a report at once: a reason that is wanting hides none of the others, which may refuse the whole. */
export async function allFaults(
  db: Database,
  { cycle, report, receivedAt }: Submission,
  wanting: readonly Refused[],
): Promise<readonly Refused[]> {
  const acts = own(await taskActs(db, cycle), report.task) ?? [];
  const found = admit(await admissionOf(db, cycle, { acts, revision: null }, report.unit), report, receivedAt);
  if (found.some((f) => f.line === null)) return found;
  const told = found.filter((f) => !wanting.some((w) => w.line === f.line && f.code === 'report_refused'));
  // No reason makes a figure good that is none.
  return [...wanting.filter((w) => w.line === null || !told.some((f) => f.line === w.line)), ...told];
}
