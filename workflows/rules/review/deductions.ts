import { type Exact, exact, least, sum } from '../decimal.ts';
import { deadlineOf } from '../task/duty.ts';
import { isReturned } from './counted.ts';
import type { ReviewInput } from './input.ts';
import { actsFor, owesReport, versionsOf } from './owed.ts';

/** One deduction for how a unit reported, or one decided by people. */
export interface Deduction {
  readonly kind: 'late' | 'missing' | 'returned' | 'item';
  readonly task: string | null;
  readonly period: string | null;
  readonly amount: string;
  readonly reason: string;
}

/**
 * What a unit loses for its reports of the periods ending inside the review period, by what was received
 * before the freeze: first version late, nothing received, returned and not resubmitted (assessment-rules §5).
 */
export function reportingDeductions(input: ReviewInput, unit: string): Deduction[] {
  const { late, missing, returned } = input.policy.scoring.deductions;
  const inside = input.windows.filter((w) => w.to >= input.period.from && w.to <= input.period.to);
  return inside.flatMap((window) =>
    input.plan.tasks
      .filter((task) => owesReport(input, task, unit, window))
      .flatMap((task) => {
        const versions = versionsOf(input, { task: task.id, unit, period: window.period });
        const of = (kind: Deduction['kind'], amount: string): Deduction => ({
          kind,
          task: task.id,
          period: window.period,
          amount,
          reason: kind,
        });
        const first = versions[0];
        const deadline = deadlineOf(window, actsFor(input, task));
        if (!first) return deadline > input.freezeAt ? [] : [of('missing', missing)];
        return [
          ...(first.receivedAt >= deadline ? [of('late', late)] : []),
          ...(isReturned(versions, input.freezeAt) ? [of('returned', returned)] : []),
        ];
      }),
  );
}

/** The deductions decided by people for a unit. */
export function itemDeductions(input: ReviewInput, unit: string): Deduction[] {
  return input.items
    .filter((item) => item.unit === unit && item.kind === 'deduction')
    .map(({ amount, reason }) => ({ kind: 'item', task: null, period: null, amount, reason }));
}

/** The total of a unit's reporting deductions, together at most the policy's `at_most`. */
export function totalDeduction(input: ReviewInput, deductions: readonly Deduction[]): Exact {
  const reporting = deductions.filter((d) => d.kind !== 'item').map((d) => exact(d.amount));
  const items = deductions.filter((d) => d.kind === 'item').map((d) => exact(d.amount));
  return least(sum(reporting), exact(input.policy.scoring.deductions.at_most)).add(sum(items));
}

/** The total of a unit's bonus items, at most the policy's cap. */
export function totalBonus(input: ReviewInput, unit: string): Exact {
  const amounts = input.items.filter((i) => i.unit === unit && i.kind === 'bonus').map((i) => exact(i.amount));
  return least(sum(amounts), exact(input.policy.scoring.bonus.at_most));
}
