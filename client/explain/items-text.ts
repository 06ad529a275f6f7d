import { exact, six, sum } from '../../workflows/rules/decimal.ts';
import { taskTitle } from '../../workflows/rules/names.ts';
import type { Task } from '../../workflows/rules/plan.ts';
import type { ItemNote } from '../../workflows/rules/review/input.ts';
import type { UnitResult } from '../../workflows/rules/review/review.ts';
import { sayCode } from '../messages/catalogue.ts';
import { periodName } from '../messages/period-name.ts';
import type { Voice } from './voice.ts';

type Say = Voice['say'];

/** What a unit lost, each by itself: for how it reported, and as people decided, with their grounds. */
export function deductedLines(say: Say, { deducted, items = [] }: UnitResult, tasks: readonly Task[]): string[] {
  const reporting = deducted.filter((d) => d.kind !== 'item');
  const known = items.filter((item) => item.kind === 'deduction');
  // A review of before items were kept with their grounds knows their reason only.
  const bare = known.length > 0 ? [] : deducted.filter((d) => d.kind === 'item');
  return [
    ...reporting.map(({ task, period, kind, amount }) =>
      say('why.deducted', {
        amount,
        kind: sayCode(say, 'deduction', kind, {}),
        task: taskTitle(tasks, task ?? ''),
        period: periodName(say, period ?? ''),
      }),
    ),
    ...bare.map(({ amount, reason }) => say('why.deducted_for', { amount, reason })),
    ...known.map((item) => itemLine(say, '−', item)),
  ];
}

/** What a unit was given besides, each by itself; and their sum where the policy's limit leaves less of it. */
export function bonusLines(say: Say, { bonus, items = [] }: UnitResult): string[] {
  const given = items.filter((item) => item.kind === 'bonus');
  const total = six(sum(given.map((item) => exact(item.amount))));
  const capped = given.length > 0 && total !== bonus ? [say('why.bonus_capped', { total, bonus })] : [];
  return [...given.map((item) => itemLine(say, '+', item)), ...capped];
}

function itemLine(say: Say, sign: string, { kind, ...item }: ItemNote): string {
  return say('why.item', { sign, kind: sayCode(say, 'item.kind', kind, {}), ...item });
}
