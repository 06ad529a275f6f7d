import { describe, expect, it } from 'vitest';
import type { Task } from '../../../workflows/rules/plan.ts';
import type { Act, Change } from '../../../workflows/rules/task/acts.ts';
import { owes } from '../../../workflows/rules/task/duty.ts';
import { factsOf } from '../../../workflows/rules/task/facts.ts';
import { periodsWithin } from '../../../workflows/rules/time/period.ts';
import { act, leaf, task } from '../../support/cast.ts';

const MONTHS = periodsWithin('month', '2024-01-01', '2024-12-31');

/** The months a task owes, as numbers: `1 2 3`. */
const owed = (of: Task, ...acts: Act[]) =>
  MONTHS.filter((m) => owes(factsOf(of), acts, m))
    .map((m) => Number(m.id.slice(5)))
    .join(' ');
const spring = task({ indicators: [leaf({ from: '2024-02-29', due: '2024-04-01' })] });
const WHOLE_YEAR = '1 2 3 4 5 6 7 8 9 10 11 12';

describe('the months a task owes', () => {
  it.each<[string, Task, string]>([
    ['are those its only indicator touches', spring, '2 3 4'],
    [
      'reach from its earliest first day to its latest due day',
      task({ indicators: [leaf({ due: '2024-02-01' }), leaf({ from: '2024-05-01', due: '2024-05-02' })] }),
      '1 2 3 4 5',
    ],
    ['are its own days without indicators', task({ indicators: [], from: '2024-11-30' }), '11 12'],
    ['ignore its own days when it has indicators', task({ from: '2024-06-01', due: '2024-06-30' }), WHOLE_YEAR],
  ])('%s', (_, of, expected) => {
    expect(owed(of)).toBe(expected);
  });

  it.each<[string, Change[], string]>([
    ['withdrawn on the last day of March', [{ act: 'withdraw', from: '2024-03-31' }], '1 2'],
    ['withdrawn on the first of April', [{ act: 'withdraw', from: '2024-04-01' }], '1 2 3'],
    [
      'suspended for March and April',
      [{ act: 'suspend', from: '2024-03-01', to: '2024-04-30' }],
      '1 2 5 6 7 8 9 10 11 12',
    ],
    ['suspended within a month', [{ act: 'suspend', from: '2024-03-02', to: '2024-03-30' }], WHOLE_YEAR],
    [
      'suspended twice',
      [
        { act: 'suspend', from: '2024-01-31', to: '2024-02-01' },
        { act: 'suspend', from: '2024-12-31', to: '2025-01-31' },
      ],
      '2 3 4 5 6 7 8 9 10 11',
    ],
    ['accepted on the last day of May', [{ act: 'accept', on: '2024-05-31' }], '1 2 3 4 5'],
    ['accepted on the first of June', [{ act: 'accept', on: '2024-06-01' }], '1 2 3 4 5 6'],
  ])('are fewer when it is %s', (_, changes, expected) => {
    expect(owed(task(), ...changes.map((c) => act(c)))).toBe(expected);
  });

  it('are more when it is extended', () => {
    expect(owed(spring, act({ act: 'extend', indicator: 'firms', due: '2024-06-01' }))).toBe('2 3 4 5 6');
    expect(
      owed(task({ indicators: [], due: '2024-01-31' }), act({ act: 'extend', indicator: null, due: '2024-02-01' })),
    ).toBe('1 2');
  });
});
