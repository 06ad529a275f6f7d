import { describe, expect, it } from 'vitest';
import { leaves } from '../../workflows/rules/plan.ts';
import { countyPlan } from './county-plan.ts';

/** Counted by hand in 缙云县生态工业高质量绿色发展三年行动计划(2019-2021年). */
const { plan, problems, check, task, owed, leadsOf, unitsOf, consequences } = countyPlan('jinyun-2019');

const THREE_YEARS = '2019-01-01..2021-12-31';
const YEARS = [2019, 2020, 2021];
const INDUSTRIES = 'jingsj fgj sthjfj jiansj wgltj nyncj scjgj lyj zrzyj wjj jtj xcb slj tczx';

describe('the plan of Jinyun', () => {
  it('has no fault, nothing provisional and warns only of the supporting units', () => {
    expect(problems).toEqual([]);
    expect(check).toMatchObject({ provisional: 0, warnings: [{ code: 'group_not_ranked', subject: 'support' }] });
  });

  it('has every task, lead and figure of the text', () => {
    expect(check).toMatchObject({ tasks: 70, leads: 61, leadUnits: 31, units: 36, targets: 100, key: 23 });
    expect(['departments', 'places', 'support'].map(unitsOf)).toEqual([14, 8, 14]);
    expect(check.unassigned).toHaveLength(22);
  });

  it('assumes days and the measures of service, never another figure', () => {
    expect(check.assumed).toHaveLength(79);
    expect(check.assumed.filter((a) => a.target !== '-').map((a) => a.indicator)).toEqual(Array(8).fill('solved'));
  });

  it('flags lead to commendation, and to a statement and an interview', () => {
    expect(consequences).toEqual([
      'red: commendation',
      'yellow: commitment_statement, interview',
      'yellow: supervision_notice',
    ]);
  });
});

describe('the departments', () => {
  it('have either firms and projects, or growth', () => {
    const either = plan.tasks.filter((t) => t.indicators.some((i) => i.kind === 'any_of'));
    expect(either).toHaveLength(13);
    expect(owed('hydropower', 'firms')).toBe(`${THREE_YEARS} >= 2 个`);
    expect(owed('headquarters', 'goal')).toBe(`${THREE_YEARS} >= 5 个`);
  });

  it('have five milestones each, thirteen of them', () => {
    const five = plan.tasks.filter((t) => t.id.endsWith('-five'));
    expect(five.map((t) => t.lead.join())).toEqual(INDUSTRIES.split(' ').slice(0, 13));
    expect(new Set(five.map((t) => leaves(t).length))).toEqual(new Set([5]));
  });

  it('file a plan for their industry with the office', () => {
    expect(leadsOf('implementation-plans')).toEqual([INDUSTRIES]);
    expect(check.assumed).toContainEqual(expect.objectContaining({ task: 'implementation-plans', indicator: 'filed' }));
  });
});

describe('horizons of every sort', () => {
  it('first of the city by the end', () => {
    const ranks = ['added', 'tax', 'rd', 'digital'].map((i) => owed('city-first', i));
    expect(ranks).toEqual(Array(4).fill(`${THREE_YEARS} <= 1 名`));
    expect(new Set(leaves(task('city-first')).map((l) => `${l.kind} ${l.schedule}`))).toEqual(new Set(['cap step']));
  });

  it('land every year', () => {
    expect(YEARS.map((y) => owed('new-land', `y${y}`))).toEqual(YEARS.map((y) => `${y}-01-01..${y}-12-31 >= 600 亩`));
  });

  it('better every year', () => {
    const better = ['profit-tax', 'new-output', 'land-yield'].flatMap((i) =>
      YEARS.map((y) => owed('quality', `${i}-${y}`)),
    );
    expect(better).toEqual([1, 2, 3].flatMap(() => YEARS.map((y) => `${y}-01-01..${y}-12-31 - 项`)));
  });

  it('by the end of 2020, in 2021 alone, over three years', () => {
    expect(owed('innovation', 'rd-bodies')).toBe('2019-01-01..2020-12-31 >= 100 %');
    expect(owed('export', 'export')).toBe('2021-01-01..2021-12-31 >= 70 亿元');
    expect(owed('clearing', 'idle-land')).toBe(`${THREE_YEARS} = 600 亩`);
  });

  it('begun and built are two figures', () => {
    expect(['started', 'built'].map((i) => owed('parks', i))).toEqual(Array(2).fill(`${THREE_YEARS} = 17 个`));
    expect(check.conflicts.map((c) => `${c.task}/${c.indicator} ${c.clause}`)).toEqual([
      'parks/built 三（三）3（争取，只说开工建设）',
    ]);
  });

  it('days striven for beside days that bind', () => {
    expect(owed('approval', 'approval')).toBe(`${THREE_YEARS} <= 90 天`);
    expect(leaves(task('approval'))[1]?.stretch).toEqual({ op: '<=', value: '80' });
  });

  it('papers to be issued, one milestone each', () => {
    expect(leaves(task('policies')).map((l) => l.kind)).toEqual(Array(8).fill('milestone'));
    expect(leaves(task('clusters')).map((l) => l.kind)).toEqual(Array(4).fill('milestone'));
  });
});
