import { describe, expect, it } from 'vitest';
import type { Task } from '../../../workflows/rules/plan.ts';
import type { Act } from '../../../workflows/rules/task/acts.ts';
import { deadlineOf, extendedDue, leadsOn, spanOf, taskAsOf } from '../../../workflows/rules/task/duty.ts';
import { factsOf } from '../../../workflows/rules/task/facts.ts';
import { addDays } from '../../../workflows/rules/time/day.ts';
import { dayOf } from '../../../workflows/rules/time/instant.ts';
import { act, leaf, period, plan, target, task, windowOf } from '../../support/cast.ts';

const spring = task({ indicators: [leaf({ from: '2024-02-29', due: '2024-04-01' })] });

describe('an extension', () => {
  const all = act({ act: 'extend', indicator: null, due: '2024-06-30' });
  const one = act({ act: 'extend', indicator: 'firms', due: '2024-09-30' });

  it.each<[string, Act[], string, string]>([
    ['without an indicator moves every due day', [all], 'growth', '2024-06-30'],
    ['for an indicator moves that one', [one], 'firms', '2024-09-30'],
    ['for an indicator leaves the others', [one], 'growth', '2024-03-31'],
    ['does not shorten a longer one', [one, all], 'firms', '2024-09-30'],
  ])('%s', (_, acts, indicator, expected) => {
    expect(extendedDue('2024-03-31', indicator, acts)).toBe(expected);
  });

  it('never moves a due day back', () => {
    expect(extendedDue('2024-12-31', 'firms', [all])).toBe('2024-12-31');
  });

  it('stretches the span of the task from the day it is granted', () => {
    const granted = dayOf(all.at);
    expect(spanOf(factsOf(spring), [all], granted)).toEqual({ from: '2024-02-29', due: '2024-06-30' });
    expect(spanOf(factsOf(spring), [all], addDays(granted, -1))).toEqual({ from: '2024-02-29', due: '2024-04-01' });
  });
});

describe('the leads of a task', () => {
  const passed = [
    act({ act: 'change_lead', lead: ['nyncj'], from: '2024-04-01' }),
    act({ act: 'change_lead', lead: ['lyj', 'slj'], from: '2024-07-01' }),
  ];

  it.each([
    ['2024-03-31', ['slj']],
    ['2024-04-01', ['nyncj']],
    ['2024-06-30', ['nyncj']],
    ['2024-07-01', ['lyj', 'slj']],
  ])('on %s are %j', (day, leads) => {
    expect(leadsOn(task(), passed, day)).toEqual(leads);
  });
});

describe('the deadline of a period', () => {
  const april = windowOf(period('2024-04'));
  const excuse = (of: string, deadline: string) => act({ act: 'excuse', period: of, deadline });

  it.each<[string, Act[], string]>([
    ['stands without an excuse', [], '2024-05-08T16:00:00Z'],
    ['stands when another period was excused', [excuse('2024-03', '2024-05-20T16:00:00Z')], '2024-05-08T16:00:00Z'],
    ['moves with its excuse', [excuse('2024-04', '2024-05-10T16:00:00Z')], '2024-05-10T16:00:00Z'],
    [
      'moves with the last of two',
      [excuse('2024-04', '2024-05-10T16:00:00Z'), excuse('2024-04', '2024-05-09T16:00:00Z')],
      '2024-05-09T16:00:00Z',
    ],
  ])('%s', (_, acts, expected) => {
    expect(deadlineOf(april, acts)).toBe(expected);
  });
});

describe('a task as a review sees it', () => {
  const [of] = plan().tasks as [Task];
  const raised = act({ act: 'change_target', indicator: 'firms', target: target('>= 200'), from: '2024-04-01' });
  const again = act({ act: 'change_target', indicator: 'firms', target: target('> 250'), from: '2024-07-01' });
  const targetOn = (day: string) => taskAsOf(of, [raised, again], day).indicators[0];

  it.each([
    ['2024-03-31', '>= 100'],
    ['2024-04-01', '>= 200'],
    ['2024-06-30', '>= 200'],
    ['2024-07-01', '> 250'],
  ])('on %s has the target in force then: %s', (day, expected) => {
    expect(targetOn(day)).toMatchObject({ target: target(expected) });
  });

  it('keeps what was not changed', () => {
    expect(taskAsOf(of, [], '2024-12-31')).toEqual(of);
  });
});
