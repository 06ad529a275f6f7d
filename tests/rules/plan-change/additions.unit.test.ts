import { describe, expect, it } from 'vitest';
import type { Indicator, Task } from '../../../workflows/rules/plan.ts';
import { additionFaults, additionMade, countsFrom } from '../../../workflows/rules/plan-change/additions.ts';
import type { TaskChange } from '../../../workflows/rules/plan-change/plan-change.ts';
import { differences } from '../../../workflows/rules/plan-differences.ts';
import type { Act, Addition } from '../../../workflows/rules/task/acts.ts';
import { owes, taskAsOf } from '../../../workflows/rules/task/duty.ts';
import { factsOf } from '../../../workflows/rules/task/facts.ts';
import { planPlannedOn } from '../../../workflows/rules/task/planned-on.ts';
import { act, composite, leaf, period, plan, task, windowsOf } from '../../support/cast.ts';

const running = plan();
const windows = windowsOf(running);
const rice = task({ id: 'rice', title: '粮食生产', lead: ['nyncj'] });
const newTask = (added: Task = rice): Addition => ({ act: 'add_task', task: added, from: '2024-01-01' });
const newIndicator = (indicator: Indicator): Addition => ({ act: 'add_indicator', indicator, from: '2024-01-01' });

const faults = (of: string, change: Addition, others: readonly TaskChange[] = [], acts: readonly Act[] = []) =>
  additionFaults({ plan: running, windows, acts }, { task: of, change }, others, '2024-05-10').map((f) => f.code);

describe('what is added to a running plan', () => {
  it.each([
    ['2024-05-10', '2024-06-01'],
    ['2024-06-01', '2024-06-01'],
    ['2024-12-01', '2024-12-01'],
    ['2024-12-02', null],
  ])('approved on %s it counts from the first period that opens then: %s', (day, from) => {
    expect(countsFrom(windows, undefined, day)).toBe(from);
  });

  it('keeps the rhythm of its task force', () => {
    expect(countsFrom(windows, 'quarter', '2024-05-10')).toBeNull();
    expect(countsFrom(windows, 'month', '2024-05-10')).toBe('2024-06-01');
  });

  it('starts when it counts, whatever its table says of an earlier day', () => {
    const made = additionMade({ plan: running, windows }, 'rice', newTask(), '2024-05-10');
    expect(made).toMatchObject({
      from: '2024-06-01',
      task: { from: '2024-06-01', since: '2024-06-01', indicators: [{ from: '2024-06-01', due: '2024-12-31' }] },
    });
    const later = leaf({ id: 'late', from: '2024-09-01' });
    expect(additionMade({ plan: running, windows }, 'hydropower', newIndicator(later), '2024-05-10')).toMatchObject({
      indicator: { from: '2024-09-01', since: '2024-06-01' },
    });
  });

  it('holds from the day that was asked for when that is later than the approval', () => {
    const asked = { ...newTask(), from: '2024-08-15' } as Addition;
    expect(additionMade({ plan: running, windows }, 'rice', asked, '2024-05-10').from).toBe('2024-09-01');
  });

  it('is refused under a name that is taken', () => {
    expect(faults('hydropower', newTask(task()))).toEqual(['task_exists']);
    expect(faults('hydropower', newIndicator(leaf()))).toEqual(['indicator_exists']);
    expect(faults('nothing', newIndicator(leaf()))).toEqual(['unknown_task']);
  });

  it('is refused when its deadline lies before the day from which it would count, each of them told', () => {
    const past = task({ id: 'rice', indicators: [leaf({ due: '2024-05-31' }), leaf({ id: 'b', due: '2024-03-31' })] });
    expect(faults('rice', newTask(past))).toEqual(['past_due', 'past_due']);
    expect(faults('rice', newTask(task({ id: 'rice', indicators: [], due: '2024-05-31' })))).toEqual(['past_due']);
    expect(faults('rice', newTask(task({ id: 'rice', indicators: [leaf({ due: '2024-06-01' })] })))).toEqual([]);
  });

  it('is refused when no period is left', () => {
    const late = additionFaults(
      { plan: running, windows, acts: [] },
      { task: 'rice', change: newTask() },
      [],
      '2024-12-02',
    );
    expect(late).toEqual([{ code: 'no_period_left', subject: 'rice' }]);
  });

  it('goes to no task that is withdrawn, accepted, or withdrawn by the same change', () => {
    const more = newIndicator(leaf({ id: 'more' }));
    const withdraw = { act: 'withdraw', from: '2024-05-01' } as const;
    expect(faults('hydropower', more, [], [act(withdraw)])).toEqual(['already_withdrawn']);
    expect(faults('hydropower', more, [{ task: 'hydropower', change: withdraw }])).toEqual(['already_withdrawn']);
    expect(faults('hydropower', more, [], [act({ act: 'accept', on: '2024-05-01' })])).toEqual(['already_accepted']);
  });

  it('as a composite has parts that come with it', () => {
    const goal = newIndicator(composite('any_of', ['firms', 'more']));
    const more = { task: 'hydropower', change: newIndicator(leaf({ id: 'more' })) };
    expect(faults('hydropower', goal, [more])).toEqual(['part_runs']);
    const own = newIndicator(composite('any_of', ['more']));
    expect(faults('hydropower', own, [more])).toEqual([]);
  });

  it('is what a table asks for by a row of its own', () => {
    const next = plan({ tasks: [task({ indicators: [leaf(), leaf({ id: 'more' })] }), rice] });
    expect(differences(running, next, '2024-05-10').map((d) => [d.task, d.change?.act])).toEqual([
      ['hydropower', 'add_indicator'],
      ['rice', 'add_task'],
    ]);
  });
});

describe('a duty that grew', () => {
  const since = '2024-06-01';
  const more = leaf({ id: 'more', from: since, since });
  const grown = (over: Partial<Task>) => task({ ...over, indicators: [...(over.indicators ?? []), more] });
  const owed = (of: Task, id: string, acts: readonly Act[] = []) => owes(factsOf(of), acts, period(id));

  it('owes nothing in hindsight', () => {
    const added = task({ id: 'rice', from: since, since, indicators: [leaf({ from: since })] });
    expect([owed(added, '2024-05'), owed(added, '2024-06')]).toEqual([false, true]);
    const ended = grown({ indicators: [leaf({ due: '2024-03-31' })] });
    expect(['2024-03', '2024-04', '2024-05', '2024-06'].map((id) => owed(ended, id))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('still owes what it owed in words alone before', () => {
    expect(['2024-01', '2024-05', '2024-06'].map((id) => owed(grown({}), id))).toEqual([true, true, true]);
  });

  it('takes no extension that was granted to others before', () => {
    const extended = act({ act: 'extend', indicator: null, due: '2025-03-31' }, '2024-02-01T01:00:00Z');
    const made = act({ act: 'add_indicator', indicator: more, from: since }, '2024-05-10T01:00:00Z');
    const dues = taskAsOf(grown({ indicators: [leaf()] }), [extended, made], '2024-06-30').indicators;
    expect(dues.map((i) => ('due' in i ? i.due : ''))).toEqual(['2025-03-31', '2024-12-31']);
  });

  it('is planned from its day on only', () => {
    const whole = plan({ tasks: [grown({ indicators: [leaf()] }), task({ id: 'rice', since })] });
    const names = (day: string) => planPlannedOn(whole, day).tasks.map((t) => [t.id, t.indicators.length]);
    expect(names('2024-05-31')).toEqual([['hydropower', 1]]);
    expect(names('2024-06-01')).toEqual([
      ['hydropower', 2],
      ['rice', 1],
    ]);
  });
});
