import type { Deduction } from '../../../workflows/rules/review/deductions.ts';
import type { ReviewInput } from '../../../workflows/rules/review/input.ts';
import { owesReport, versionsOf } from '../../../workflows/rules/review/owed.ts';
import type { UnitResult } from '../../../workflows/rules/review/review.ts';
import type { Window } from '../../../workflows/rules/task/facts.ts';
import type { Instant } from '../../../workflows/rules/time/instant.ts';
import type { OwedReport } from './input.ts';

/** Every report that was owed for some periods and how it came: period by period, in plan order of units and tasks. */
export function owedReports(
  input: ReviewInput,
  windows: readonly Window[],
  units: readonly UnitResult[],
  notes: ReadonlyMap<string, string>,
): OwedReport[] {
  const { plan } = input;
  return windows.flatMap((window) =>
    plan.units.flatMap(({ id }) => {
      const deducted = units.find((u) => u.unit === id)?.deducted ?? [];
      return plan.tasks
        .filter((task) => owesReport(input, task, id, window))
        .map((task) => owedReport(input, task.id, id, window.period, deducted, notes));
    }),
  );
}

function owedReport(
  input: ReviewInput,
  task: string,
  unit: string,
  period: string,
  deducted: UnitResult['deducted'],
  notes: ReadonlyMap<string, string>,
): OwedReport {
  const held = deducted.filter((d) => d.task === task && d.period === period).map((d) => d.kind);
  const receivedAt = versionsOf(input, { task, unit, period })[0]?.receivedAt ?? null;
  const note = notes.get(`${task}/${unit}/${period}`) ?? '';
  const returned = held.includes('returned');
  return { unit, task, period, receipt: receiptOf(held, receivedAt), returned, receivedAt, note };
}

/** How a report came, by what the rules hold against its unit: nothing came and nothing is held is excused. */
function receiptOf(held: readonly Deduction['kind'][], receivedAt: Instant | null): OwedReport['receipt'] {
  if (held.includes('missing')) return 'missing';
  if (receivedAt === null) return 'excused';
  return held.includes('late') ? 'late' : 'on_time';
}
