import { describe, expect, it } from 'vitest';
import { leaves } from '../../workflows/rules/plan.ts';
import { countyPlan } from './county-plan.ts';

/** Counted by hand in 应政办发〔2023〕21号. */
const { policy, problems, check, plan, task, owed, leadsOf, helpersOf, unitsOf, consequences } =
  countyPlan('yingxian-2023');

const WHOLE = '2023-09-25..2025-12-31';

describe('the plan of Yingxian', () => {
  it('has no fault, nothing provisional and nothing that contradicts itself', () => {
    expect(problems).toEqual([]);
    expect(check).toMatchObject({ provisional: 0, conflicts: [] });
    expect(check.warnings.map((w) => w.code)).toEqual(['group_not_ranked', 'group_not_ranked', 'group_not_ranked']);
  });

  it('has three goals, eleven actions, seventeen measures and seven tasks of coordination', () => {
    expect(check).toMatchObject({ tasks: 38, leads: 77, leadUnits: 31, units: 31, targets: 17 });
    expect(unitsOf('departments')).toBe(16);
    expect(check.unassigned).toHaveLength(23);
  });

  it('has the leads of every action, in the order of the text', () => {
    expect(leadsOf('action-').slice(0, 11)).toEqual([
      'gxj',
      'gxj nyncj wlj',
      'gxj nyncj shangwj',
      'kjj gxj',
      'gxj fgj nyncj shangwj wlj',
      'rsj jyj fgj',
      'scjgj xwzx',
      'shangwj',
      'shangwj',
      'zrzyj nyj czj sthjfj',
      'kfq xzspj gxj',
    ]);
    expect(helpersOf('action-').slice(0, 11)).toEqual([1, 10, 10, 7, 8, 5, 5, 8, 8, 8, 9]);
  });

  it('has no lead in any of the seventeen measures, and the units the text names', () => {
    expect(leadsOf('measure-')).toEqual(Array(17).fill(''));
    expect(helpersOf('measure-')).toEqual([5, 7, 2, 4, 13, 6, 8, 4, 4, 4, 3, 2, 3, 6, 7, 10, 4]);
  });

  it('has the towns of 2023 and of 2025, each by its own day', () => {
    expect(owed('goal-2023', 'certified')).toBe('2023-01-01..2023-12-31 = 2 家');
    expect(owed('goal-2023', 'declared')).toBe('2023-01-01..2023-12-31 >= 1 家');
    expect(owed('goal-2025', 'provincial')).toBe(`${WHOLE} >= 1 个`);
    expect(owed('goal-2025', 'municipal')).toBe(`${WHOLE} >= 3 个`);
  });

  it('has the figures of the measures', () => {
    expect(owed('measure-4', 'shanxi')).toBe(`${WHOLE} >= 1 个`);
    expect(leaves(task('measure-4'))[0]?.stretch).toEqual({ op: '>=', value: '2' });
    expect(owed('measure-6', 'rural-land')).toBe(`${WHOLE} >= 10 %`);
    expect(owed('measure-6', 'floor-price')).toBe(`${WHOLE} >= 70 %`);
    expect(owed('measure-8', 'employment')).toBe(`${WHOLE} >= 80 %`);
    expect(owed('measure-9', 'revenue')).toBe(`${WHOLE} > 10 亿元`);
    expect(owed('measure-9', 'share-rank')).toBe(`${WHOLE} <= 10 名`);
    expect(owed('action-9', 'ways')).toBe(`${WHOLE} = 12 种`);
  });

  it('has what happens every year once a year', () => {
    const spans = [2023, 2024, 2025].map((y) => `${y}-01-01..${y}-12-31 - 项`);
    expect(leaves(task('measure-14')).map((l) => owed('measure-14', l.id))).toEqual(spans);
    expect(leaves(task('measure-17')).map((l) => owed('measure-17', l.id))).toEqual([...spans, ...spans]);
  });

  it('asks for the ledger of the 29 members of the leading group and the towns', () => {
    expect(task('issue-ledger').lead).toHaveLength(30);
    expect(task('duty-list').lead).toHaveLength(17);
  });

  it('is assessed once a year; both criticism and interview follow', () => {
    expect(plan.horizon).toEqual({ from: '2023-09-25', to: '2025-12-31' });
    expect(policy).toMatchObject({ review: { period: 'year' }, briefing: null, bulletin: null });
    expect(consequences).toEqual([
      'effective: commendation',
      'lagging: public_criticism, interview',
      '真抓实干: commendation',
      '推诿扯皮: public_criticism, interview',
      '落实不主动不积极: public_criticism, interview',
      '成效明显: commendation',
      '推进不到位: public_criticism, interview',
    ]);
  });
});
