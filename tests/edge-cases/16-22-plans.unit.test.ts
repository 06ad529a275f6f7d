import { describe, expect, it } from 'vitest';
import { bulletinDocument } from '../../activities/documents/bulletin-document.ts';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { planCheck } from '../../client/views/plan-check.ts';
import { calledOn } from '../../workflows/rules/follow-up/called.ts';
import type { Indicator, Task } from '../../workflows/rules/plan.ts';
import { computeReview } from '../../workflows/rules/review/review.ts';
import { changeFault } from '../../workflows/rules/task/change-fault.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { NEW_TASK } from '../../workflows/rules/task/state.ts';
import { offsetDay } from '../../workflows/rules/time/calendar.ts';
import { endOfDay } from '../../workflows/rules/time/instant.ts';
import { periodOf } from '../../workflows/rules/time/period.ts';
import { definition, may, owed, read, standing } from '../documents/cast.ts';
import { cn } from '../support/calendar.ts';
import {
  act,
  composite,
  filedAll,
  JINYUN,
  leaf,
  plan,
  posts,
  reviewInput,
  target,
  task,
  unit,
  windowsOf,
} from '../support/cast.ts';
import { message } from '../support/message.ts';
import { good, stored } from '../support/written.ts';

const seed = (name: string) => good(loadPlan('plan.yaml', stored(`seeds/${name}/plan.yaml`))).plan;
const XUPU = seed('xupu-2024');
const find = (id: string): Task => {
  const found = XUPU.tasks.find((t) => t.id === id);
  if (!found) throw new Error(`no task ${id}`);
  return found;
};

/** A review in which these reports were handed in for every month of a quarter. */
const unitsOf = (quarter: string, tasks: readonly Task[], values: Readonly<Record<string, Record<string, string>>>) => {
  const leads = [...new Set(['slj', 'nyncj', ...tasks.flatMap((t) => t.lead)])];
  const of = plan({ units: leads.map((id) => unit(id)), tasks });
  const reports = tasks.flatMap((t) => t.lead.flatMap((id) => filedAll(id, t.id, quarter, values[id] ?? {})));
  return computeReview(reviewInput(quarter, { plan: of, reports })).groups[0]?.units ?? [];
};

describe('case 16: days as documents word them', () => {
  it('“by a day” runs to the end of that day', () => {
    expect(endOfDay('2024-05-10')).toBe('2024-05-10T16:00:00Z');
  });

  it('the third ten days of February end on the 28th or the 29th', () => {
    expect([periodOf('ten-day', '2024-02-25').to, periodOf('ten-day', '2023-02-25').to]).toEqual([
      '2024-02-29',
      '2023-02-28',
    ]);
  });

  it('“by the 5th of each month” is the 5th of the month after, or the next working day', () => {
    expect(offsetDay(cn, '2024-01-31', { day: 5 }).day).toBe('2024-02-05');
    expect(offsetDay(cn, '2024-04-30', { day: 5 }).day).toBe('2024-05-06');
  });

  it('the end of a month, a half-year or a year is its last day', () => {
    const ends = (['month', 'half-year', 'year'] as const).map((kind) => periodOf(kind, '2024-02-03').to);
    expect(ends).toEqual(['2024-02-29', '2024-06-30', '2024-12-31']);
  });
});

describe('case 17: an item with several leads', () => {
  it('of 溆浦, 省16 and 省17, names them all and is one item', () => {
    for (const id of ['sheng-16', 'sheng-17']) expect(find(id).lead.length).toBeGreaterThan(1);
    expect(XUPU.tasks.filter((t) => ['sheng-16', 'sheng-17'].includes(t.id))).toHaveLength(2);
  });

  it('scores each lead on its own report, with the whole weight', () => {
    const shared = task({ lead: ['slj', 'nyncj'], indicators: [leaf({ id: 'rate', kind: 'ratio', key: true })] });
    const units = unitsOf('2024-Q1', [shared], { slj: { rate: '100' }, nyncj: { rate: '60' } });
    expect(units.map((u) => [u.unit, u.score])).toEqual([
      ['slj', '100.000000'],
      ['nyncj', '60.000000'],
    ]);
  });

  it('is counted once in the county’s totals, as its first lead reports it', () => {
    const shared = task({ lead: ['slj', 'nyncj'], indicators: [leaf({ key: true })] });
    const standings = [standing({ unit: 'slj' }), standing({ unit: 'nyncj', complete: false, state: 'behind' })];
    const input = may({ tasks: [shared], standings, reports: [owed(), owed({ unit: 'nyncj' })] });
    const text = read(bulletinDocument(definition(plan({ tasks: [shared] })), '2024-05', 'bulletin', 5, input));
    expect(text).toContain('应报送进展报告2份');
    expect(text).toContain('共1项任务，列入进度的指标1项，其中已到考核节点的1项');
    expect(text).toContain('达到或快于序时进度1项，占到期指标的100.00%。');
  });

  it('has shares of sums in those totals, never a mean of shares', () => {
    const tasks = [task({ indicators: [leaf()] }), task({ id: 'rice', lead: ['nyncj'], indicators: [leaf()] })];
    const slow = { unit: 'nyncj', task: 'rice', complete: false, state: 'behind' } as const;
    const standings = [standing(), ...['a', 'b', 'c'].map((indicator) => standing({ ...slow, indicator }))];
    const text = read(
      bulletinDocument(definition(plan({ tasks })), '2024-05', 'bulletin', 5, may({ tasks, standings })),
    );
    expect(text).toContain('达到或快于序时进度1项，占到期指标的25.00%。');
  });
});

describe('case 18: an item with several numbers, and items without one', () => {
  const FIVE = ['a', 'b', 'c', 'd', 'e'];
  const five = (values: readonly string[]): Indicator[] => [
    ...values.map((_, i) => leaf({ id: FIVE[i] ?? '', kind: 'ratio', weight: '1' })),
    composite('all_of', FIVE, { key: true }),
  ];
  const goal = (values: readonly string[]) => {
    const of = Object.fromEntries(values.map((v, i) => [FIVE[i] ?? '', v]));
    const [slj] = unitsOf('2024-Q1', [task({ indicators: five(values) })], { slj: of }).filter((u) => u.unit === 'slj');
    return slj?.lines.find((l) => l.indicator === 'goal');
  };

  it('is complete only when all are, and stands as its weakest (assessment-rules §4, before a weighted mean)', () => {
    expect(goal(['100', '100', '100', '100', '100'])).toMatchObject({ complete: true });
    expect(goal(['100', '100', '100', '40', '100'])).toMatchObject({
      complete: false,
      completion: '0.400000',
      decidedBy: 'd',
    });
  });

  it('counts 省11’s five and 省20’s three numbers in one item each', () => {
    const parts = (id: string) => Math.max(...find(id).indicators.map((i) => ('of' in i ? i.of.length : 0)));
    expect([parts('sheng-11'), parts('sheng-20')]).toEqual([5, 3]);
  });

  it('a start is not a completion: either is a day of its own', () => {
    const [start, end] = ['开工', '完工'].map((name, i) =>
      leaf({ id: `m${i}`, name, kind: 'milestone', due: `2024-0${i + 2}-28` }),
    );
    if (!start || !end) throw new Error('two milestones');
    const units = unitsOf('2024-Q1', [task({ indicators: [start, end] })], { slj: { m0: '2024-01-15', m1: '' } });
    const slj = units.find((u) => u.unit === 'slj');
    expect(slj?.lines.map((l) => [l.indicator, l.complete])).toEqual([
      ['m0', true],
      ['m1', false],
    ]);
  });
});

describe('case 19: units that are not the county’s own', () => {
  it('may lead or help, and stay out of a ranking that does not list their group', () => {
    const outside = unit('power-grid', 'vertical');
    const of = plan({
      units: [unit('slj'), unit('nyncj'), outside],
      tasks: ['slj', 'nyncj', 'power-grid'].map((id) =>
        task({ id, lead: [id], indicators: [leaf({ id: 'rate', kind: 'ratio' })] }),
      ),
    });
    const reports = of.tasks.flatMap((t) => filedAll(t.id, t.id, '2024-Q1', { rate: '100' }));
    const { groups } = computeReview(reviewInput('2024-Q1', { plan: of, reports }));
    expect(groups.flatMap((g) => g.units.map((u) => u.unit))).toEqual(['nyncj', 'slj']);
  });

  it('get a letter where the county’s own get a notice, with the same steps', async () => {
    const outside = { ...unit('slj'), subordinate: false };
    expect(calledOn('supervision_notice', unit('slj'))).toBe('supervision_notice');
    expect(calledOn('supervision_notice', outside)).toBe('supervision_letter');
    expect(calledOn('interview', outside)).toBe('interview');
    const of = plan({ units: [outside, unit('nyncj')], people: posts('slj') });
    const item = { id: 'n1', kind: 'supervision_notice', unit: 'slj', title: '二季度考核', step: 'received', rung: 0 };
    const items = [{ ...item, due: '2024-05-10T16:00:00Z' }];
    const { mail, text } = await message({ plan: of, row: { kind: 'follow_up', items } });
    expect([mail.subject, text.includes('通知书')]).toEqual(['【办理提醒】督办函 二季度考核', false]);
  });

  it('are marked as such in the plan of 溆浦', () => {
    expect(XUPU.units.some((u) => !u.subordinate)).toBe(true);
  });
});

describe('case 21: names of units', () => {
  it('belong to one county: what one plan calls an alias, another may not know', () => {
    const called = (name: string, of = XUPU) => of.units.filter((u) => u.name === name || u.aliases.includes(name));
    const known = XUPU.units.flatMap((u) => u.aliases);
    for (const alias of known) expect(called(alias)).toHaveLength(1);
    const elsewhere = seed('jinyun-2019');
    expect(known.every((alias) => called(alias, elsewhere).length > 0)).toBe(false);
  });
});

describe('case 22: rival targets, and targets that change', () => {
  it('each rival is kept with its clause beside the binding one', () => {
    const { conflicts } = planCheck(seed('xupu-2024-actions'), { policy: JINYUN, assumed: [] }, cn, 'plan.yaml');
    expect(conflicts.length).toBeGreaterThan(0);
    expect(conflicts.every((c) => c.target !== '' && c.binding !== '')).toBe(true);
    expect(conflicts.every((c) => c.clause !== '' && c.bindingClause !== '')).toBe(true);
  });

  it('a change leaves earlier periods with the old target, and is refused after the due day', () => {
    const of = plan({ tasks: [task({ indicators: [leaf({ kind: 'ratio' })] })] });
    const raise = { act: 'change_target', indicator: 'firms', target: target('>= 200'), from: '2024-04-01' } as const;
    const acts = { hydropower: [act(raise, '2024-04-01T01:00:00Z')] };
    const performance = (quarter: string) => {
      const reports = filedAll('slj', 'hydropower', quarter, { firms: '100' });
      const units = computeReview(reviewInput(quarter, { plan: of, acts, reports })).groups[0]?.units;
      return units?.find((u) => u.unit === 'slj')?.performance;
    };
    expect([performance('2024-Q1'), performance('2024-Q2')]).toEqual(['100.000000', '50.000000']);
    const setting = { facts: factsOf(of.tasks[0] ?? task()), windows: windowsOf(of), closesAt: '2025-02-01T00:00:00Z' };
    expect(changeFault(setting, NEW_TASK, raise, '2025-01-01')).toBe('after_due');
  });
});
