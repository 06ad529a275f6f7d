import { describe, expect, it } from 'vitest';
import { countyPlan } from './county-plan.ts';

/** Counted by hand in 绛政办发〔2023〕14号. */
const { plan, policy, problems, check, task, owed, leadsOf, helpersOf, unitsOf, consequences } =
  countyPlan('jiangxian-2023');

describe('the plan of Jiangxian', () => {
  it('has no fault, nothing provisional and nothing that contradicts itself', () => {
    expect(problems).toEqual([]);
    expect(check).toMatchObject({ provisional: 0, conflicts: [] });
    expect(check.warnings.map((w) => w.code)).toEqual(['group_not_ranked', 'group_not_ranked', 'group_not_ranked']);
  });

  it('has ten actions, four goals and standards, five safeguards', () => {
    expect(check).toMatchObject({ tasks: 19, leads: 69, leadUnits: 34, units: 34, targets: 8 });
    expect(check.unassigned.map((t) => t.task)).toEqual(['goal-town', 'goal-model', 'goal-quality', 'assessment']);
  });

  it('has the leads of every action, in the order of the text', () => {
    expect(leadsOf('action-')).toEqual([
      'gxkjj nyncj xzspj',
      'gxkjj nyncj',
      'gxkjj fgj',
      'fgj',
      'rsj jyj fgj',
      'scjgj',
      'gxkjj',
      'zstzzx',
      'zrzyj nyj sthjfj fzyjzx',
      'xzspj fgj gxkjj',
    ]);
    expect(helpersOf('action-')).toEqual([11, 13, 6, 12, 6, 7, 8, 8, 10, 12]);
  });

  it('asks for the ledger of all 31 members of the leading group and the towns', () => {
    expect(task('issue-ledger').lead).toHaveLength(32);
    expect(task('issue-ledger').lead.slice(0, 4)).toEqual(['zzb', 'xcb', 'tzb', 'gxkjj']);
    expect(task('issue-ledger').lead.at(-1)).toBe('xz');
  });

  it('asks for the duty list of the twelve leading departments and the towns, year by year', () => {
    expect(task('duty-list').lead).toHaveLength(13);
    expect(unitsOf('departments')).toBe(12);
    expect(['y2023', 'y2024', 'y2025'].map((y) => owed('duty-list', y))).toEqual([
      '2023-09-01..2023-12-31 - 项',
      '2024-01-01..2024-03-31 - 项',
      '2025-01-01..2025-03-31 - 项',
    ]);
  });

  it('has one town of city or province rank by 2025 and the standard it is certified by', () => {
    const whole = '2023-09-01..2025-12-31';
    expect(owed('goal-town', 'towns')).toBe(`${whole} >= 1 家`);
    const standard = ['leaders', 'suppliers', 'manufacturing', 'farm-craft', 'floor', 'share', 'jobs'];
    expect(standard.map((id) => owed('certification', id))).toEqual(
      ['>= 1 家', '= 10 家', '= 5 亿元', '>= 2 亿元', '>= 1 亿元', '>= 50 %', '>= 2000 人'].map((t) => `${whole} ${t}`),
    );
    expect(
      task('certification')
        .indicators.filter((i) => i.key)
        .map((i) => i.id),
    ).toEqual(['leaders', 'suppliers', 'scale', 'market', 'jobs']);
  });

  it('is assessed once a year; both criticism and interview follow', () => {
    expect(plan.horizon).toEqual({ from: '2023-09-01', to: '2025-12-31' });
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
