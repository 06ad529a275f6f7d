import { describe, expect, it } from 'vitest';
import type { Plan, Task } from '../../../workflows/rules/plan.ts';
import type { ReportVersion, ReviewInput } from '../../../workflows/rules/review/input.ts';
import { computeReview, contendersOf, type UnitResult } from '../../../workflows/rules/review/review.ts';
import { filedAll, JINYUN, leaf, plan, policy, reviewInput, task } from '../../support/cast.ts';
import { countedItem } from '../../support/counted-item.ts';

/** A task of one key ratio that is judged against 100 at once, so that its performance is the value reported. */
const ratio = (id: string, lead: readonly string[], over: Partial<Task> = {}) =>
  task({ id, lead, indicators: [leaf({ id: 'rate', kind: 'ratio', key: true })], ...over });
const reported = (lead: string, id: string, rate: string) => filedAll(lead, id, '2024-Q1', { rate });
const review = (of: Plan, reports: readonly ReportVersion[], over: Partial<ReviewInput> = {}) =>
  computeReview(reviewInput('2024-Q1', { plan: of, reports, ...over })).groups;
const shown = (units: readonly UnitResult[] = []) => units.map((u) => [u.unit, u.score, u.rank, u.complete, u.flag]);

describe('two departments at the end of the first quarter', () => {
  const two = plan({
    tasks: ['slj', 'nyncj'].map((lead) =>
      task({ id: `${lead}-task`, lead: [lead], indicators: [leaf({ key: true })] }),
    ),
  });
  const reports = [
    ...filedAll('slj', 'slj-task', '2024-Q1', { firms: '50' }),
    ...filedAll('nyncj', 'nyncj-task', '2024-Q1', { firms: '10' }),
  ];
  const [group] = review(two, reports);

  it('are scored against the 91 days of 366 that have passed, ranked and flagged', () => {
    expect(shown(group?.units)).toEqual([
      ['slj', '120.000000', 1, true, 'red'],
      ['nyncj', '40.219780', 2, false, 'yellow'],
    ]);
    expect([group?.ranked, group?.units.map((u) => u.rule)]).toEqual([2, ['flags[0]', 'flags[1]']]);
  });

  it('see every figure their flag follows from', () => {
    expect(group?.units[1]?.lines).toEqual([
      {
        task: 'nyncj-task',
        indicator: 'firms',
        top: true,
        period: '2024-03',
        value: '10',
        weight: '1.000000',
        schedule: '0.248634',
        completion: '0.100000',
        performance: '0.402198',
        complete: false,
        state: 'behind',
        light: 'orange',
        decidedBy: null,
      },
    ]);
  });

  it('stand in the same way for what follows as they stood for the flags', () => {
    const contenders = group ? contendersOf(group) : [];
    expect(contenders.map((c) => [c.unit, c.score, c.complete, c.keyShare.toFraction(), c.ledTasks])).toEqual([
      ['slj', '120.000000', true, '1', 1],
      ['nyncj', '40.219780', false, '0', 1],
    ]);
  });
});

describe('what was not reported', () => {
  it('is missing: no completion, no performance, a black light and five points a month', () => {
    const one = plan({ tasks: [ratio('a', ['slj']), ratio('b', ['nyncj'])] });
    const units = review(one, reported('slj', 'a', '100'))[0]?.units;
    expect(units?.[1]).toMatchObject({
      unit: 'nyncj',
      score: '0.000000',
      complete: false,
      flag: 'yellow',
      deductions: '15.000000',
    });
    expect(units?.[1]?.lines[0]).toMatchObject({
      completion: null,
      performance: '0.000000',
      state: 'missing',
      light: 'black',
    });
  });
});

describe('the score of a unit that leads one task alone and one with another', () => {
  const of = plan({ tasks: [ratio('a', ['slj']), ratio('b', ['slj', 'nyncj'])] });
  const reports = [...reported('slj', 'a', '100'), ...reported('slj', 'b', '40'), ...reported('nyncj', 'b', '40')];

  it.each<['full' | 'equal', string]>([
    ['full', '70.000000'],
    ['equal', '80.000000'],
  ])('with %s credit is %s', (lead_credit, score) => {
    const [group] = review(of, reports, { policy: policy({ scoring: { ...JINYUN.scoring, lead_credit } }) });
    expect(group?.units.find((u) => u.unit === 'slj')).toMatchObject({ score, ledTasks: 2 });
    expect(group?.units.find((u) => u.unit === 'nyncj')).toMatchObject({ score: '40.000000', ledTasks: 1 });
  });

  it('takes bonuses up to their cap and deductions by people', () => {
    const items = (['3', '4'] as const).map((amount) =>
      countedItem({ unit: 'slj', kind: 'bonus', amount, reason: '省级表彰' }),
    );
    const fine = countedItem({ unit: 'slj', kind: 'deduction', amount: '0.5', reason: '会议缺席' });
    const [group] = review(of, reports, { items: [...items, fine] });
    expect(group?.units[0]).toMatchObject({
      unit: 'slj',
      score: '74.500000',
      bonus: '5.000000',
      deductions: '0.500000',
    });
  });

  it('keeps each bonus and deduction with its evidence and who decided; a unit without any has none', () => {
    const { unit: _, ...note } = countedItem({ unit: 'slj', kind: 'bonus', amount: '3', reason: '省级表彰' });
    const [group] = review(of, reports, { items: [{ unit: 'slj', ...note }] });
    const found = group?.units.map(({ unit, items }) => [unit, items]);
    expect(found).toContainEqual(['slj', [note]]);
    expect(found?.filter(([, items]) => items !== undefined)).toHaveLength(1);
  });

  it('is never below nothing', () => {
    const items = [countedItem({ unit: 'slj', kind: 'deduction', amount: '500', reason: '一票否决' })];
    expect(review(of, reports, { items })[0]?.units[1]).toMatchObject({ unit: 'slj', score: '0.000000', rank: 2 });
  });
});
