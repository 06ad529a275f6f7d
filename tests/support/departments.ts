import type { Policy } from '../../workflows/rules/policy.ts';
import type { ReviewInput } from '../../workflows/rules/review/input.ts';
import { computeReview, type UnitResult } from '../../workflows/rules/review/review.ts';
import { filedAll, leaf, plan, policy, reviewInput, task, unit } from './cast.ts';
import { countedItem } from './counted-item.ts';

/** A department at a quarter's end: the score it comes to, and whether its key indicator is reached. */
export interface Department {
  readonly score: number;
  readonly complete: boolean;
}

/** Departments by scores, all complete unless told: `departments([95, 92], [true, false])`. */
export function departments(scores: readonly number[], complete: readonly boolean[] = []): Department[] {
  return scores.map((score, i) => ({ score, complete: complete[i] ?? true }));
}

/** The first quarter's review of departments u1, u2, …, each with one key ratio and what was deducted by decision. */
export function reviewed(
  of: readonly Department[],
  rules: Partial<Policy> = {},
  over: Partial<ReviewInput> = {},
): UnitResult[] {
  const units = of.map((_, i) => unit(`u${i + 1}`));
  const ratio = leaf({ id: 'rate', kind: 'ratio', key: true });
  const tasks = units.map(({ id }) => task({ id: `${id}-task`, lead: [id], indicators: [ratio] }));
  const reports = of.flatMap(({ complete }, i) =>
    filedAll(`u${i + 1}`, `u${i + 1}-task`, '2024-Q1', { rate: complete ? '100' : '99' }),
  );
  const items = of.map(({ score, complete }, i) => {
    const amount = String((complete ? 100 : 99) - score);
    return countedItem({ unit: `u${i + 1}`, kind: 'deduction', amount, reason: '经审定' });
  });
  const input = { plan: plan({ units, tasks }), policy: policy(rules), reports, items, ...over };
  return [...(computeReview(reviewInput('2024-Q1', input)).groups[0]?.units ?? [])];
}

/** The flags of departments in their own order. */
export function flagsOf(
  of: readonly Department[],
  rules: Partial<Policy> = {},
  over: Partial<ReviewInput> = {},
): string[] {
  const results = reviewed(of, rules, over);
  return of.map((_, i) => results.find((u) => u.unit === `u${i + 1}`)?.flag ?? '');
}
