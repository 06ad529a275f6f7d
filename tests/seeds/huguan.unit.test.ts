import { describe, expect, it } from 'vitest';
import { leaves } from '../../workflows/rules/plan.ts';
import { countyPlan } from './county-plan.ts';

/** Counted by hand in 壶政办发〔2023〕25号. */
const { plan, policy, problems, check, task, owed, leadsOf, helpersOf, unitsOf, consequences } =
  countyPlan('huguan-2023');

const WHOLE = '2023-10-30..2024-12-31';
const TOWNS = ['town-1', 'town-2', 'town-3', 'town-4', 'town-5'];

describe('the plan of Huguan', () => {
  it('has no fault, nothing provisional and nothing that contradicts itself', () => {
    expect(problems).toEqual([]);
    expect(check).toMatchObject({ provisional: 0, conflicts: [] });
    expect(check.warnings.map((w) => w.code)).toEqual(['group_not_ranked', 'group_not_ranked', 'group_not_ranked']);
  });

  it('has three goals, five towns, ten actions and ten tasks of its mechanisms', () => {
    expect(check).toMatchObject({ tasks: 28, leads: 34, leadUnits: 21, units: 25, targets: 38 });
    expect(unitsOf('departments')).toBe(14);
    expect(check.unassigned.map((t) => t.task)).toEqual([
      'goal-first-batch',
      'goal-2024',
      'goal-quality',
      'policy-support',
      'issue-ledger',
      'duty-list',
      'assessment',
      'inspection',
      'annual-evaluation',
    ]);
  });

  it('has the leads of every action, in the order of the text', () => {
    expect(leadsOf('action-')).toEqual([
      'gxj xczxj wlj',
      'gxj xczxj wlj',
      'fgkjj gxj',
      'gxj fgkjj xczxj wlj',
      'rsj jyj fgkjj',
      'scjgj zxqyzx',
      'swzx',
      'zszx',
      'zrzyj fgkjj sthjfj jrzx',
      'xzspj gxj',
    ]);
    expect(helpersOf('action-')).toEqual([9, 7, 6, 9, 5, 5, 9, 8, 7, 9]);
  });

  it('has five towns at first, ten and one of the city by 2024', () => {
    expect(owed('goal-first-batch', 'selected')).toBe(`${WHOLE} = 5 个`);
    expect(owed('goal-2024', 'county')).toBe(`${WHOLE} >= 10 个`);
    expect(owed('goal-2024', 'municipal')).toBe(`${WHOLE} >= 1 个`);
    expect(leaves(task('goal-2024'))[0]?.stretch).toEqual({ op: '>=', value: '2' });
  });

  it.each(TOWNS)('asks %s for the standard of certification', (town) => {
    expect(task(town).lead).toEqual([town]);
    expect(leaves(task(town)).flatMap((l) => (l.target ? [`${l.id} ${owed(town, l.id)}`] : []))).toEqual([
      `manufacturing ${WHOLE} >= 10 亿元`,
      `craft ${WHOLE} >= 2 亿元`,
      `farm ${WHOLE} >= 2 亿元`,
      `floor ${WHOLE} >= 0.5 亿元`,
      `leaders ${WHOLE} >= 1 家`,
      `suppliers ${WHOLE} >= 10 户`,
      `progress ${WHOLE} >= 100 %`,
    ]);
  });

  it('evaluates every year', () => {
    expect(leaves(task('annual-evaluation')).map((l) => l.due)).toEqual(['2023-12-31', '2024-12-31']);
  });

  it('ranks the towns alone once a year; the last and the slow get a notice with a deadline', () => {
    expect(plan.horizon).toEqual({ from: '2023-10-30', to: '2024-12-31' });
    expect(policy).toMatchObject({ review: { period: 'year' }, ranking: { groups: ['places'] }, bulletin: null });
    expect(consequences).toEqual([
      'leading: commendation, reward',
      'trailing: supervision_notice',
      'slow: supervision_notice',
      '检查发现的问题: supervision_notice',
    ]);
    expect(policy.consequences.map((c) => c.within)).toEqual([
      null,
      { working_days: 15 },
      { working_days: 15 },
      { working_days: 15 },
    ]);
  });
});
