import { describe, expect, it } from 'vitest';
import { leaves } from '../../workflows/rules/plan.ts';
import { countyPlan } from './county-plan.ts';

/** Counted by hand in 溆政办发〔2024〕5号: main text and annexes 1 to 7. */
const { plan, policy, problems, check, task, owed, leadsOf, helpersOf, unitsOf } = countyPlan('xupu-2024-actions');

const YEAR = '2024-01-01..2024-12-31';
const forces = plan.forces ?? [];
const parts = ['main-', 'a1-', 'a2-', 'a3-', 'a4-', 'a5-', 'a6-', 'a7-'];
const tasksOf = (part: string) => plan.tasks.filter((t) => t.id.startsWith(part));
const forceOf = (part: string) => [...new Set(tasksOf(part).map((t) => t.force))];
const rivals = (name: string) =>
  check.conflicts.filter((c) => `${c.task}/${c.indicator}` === name).map((c) => `${c.clause} ${c.target}`);
const stretch = (name: string, indicator: string) => leaves(task(name)).find((l) => l.id === indicator)?.stretch;
const kinds = (name: string) => leaves(task(name)).map((l) => `${l.id} ${l.kind}`);

describe('the plan of the eight actions', () => {
  it('has no fault, nothing provisional and nothing to warn of', () => {
    expect(problems).toEqual([]);
    expect(check).toMatchObject({ provisional: 0, warnings: [] });
  });

  it('has 112 duties with a bracket of units, nine sets of goals, a code by itself and five parts of the main text', () => {
    expect(check).toMatchObject({ tasks: 127, leads: 112, leadUnits: 26, units: 55, targets: 125 });
    expect(parts.map((p) => tasksOf(p).length)).toEqual([5, 11, 16, 12, 16, 16, 17, 34]);
    expect(plan.tasks.filter((t) => t.id.includes('goals'))).toHaveLength(9);
    expect(unitsOf('departments')).toBe(26);
    expect(unitsOf('support')).toBe(29);
  });

  it('has as many targets in every part as the text has, each but once', () => {
    const targets = (part: string) => tasksOf(part).flatMap((t) => leaves(t).filter((l) => l.target !== null)).length;
    expect(parts.map(targets)).toEqual([4, 46, 9, 8, 13, 20, 19, 6]);
  });

  it('has the leads of every annex', () => {
    const leads = (part: string) => tasksOf(part).reduce((sum, t) => sum + t.lead.length, 0);
    expect(parts.map(leads)).toEqual([0, 12, 28, 12, 15, 20, 1, 24]);
  });

  it('has nobody leading where the text only divides the work, nor the goals of a county', () => {
    const without = parts.map((p) => tasksOf(p).filter((t) => t.lead.length === 0).length);
    expect(without).toEqual([5, 1, 1, 0, 2, 4, 16, 21]);
    expect(check.unassigned).toHaveLength(50);
    expect(task('a5-2-5')).toMatchObject({ lead: [], co: ['gsl', 'shangwj'] });
    expect(task('a6-2-4-2').lead).toEqual(['nyncj']);
  });

  it('assumes no figure, only that the document has a thing done and no day for it', () => {
    expect(check.assumed).toHaveLength(26);
    expect(new Set(check.assumed.map((a) => a.target))).toEqual(new Set(['-']));
  });
});

describe('the task forces', () => {
  it('are eight, convened by posts, each with an office', () => {
    expect(forces.map((f) => `${f.id} ${f.convener} ${f.office}`)).toEqual([
      'chanye 县委常委、常务副县长 fgj',
      'chuangxin 副县长 kjj',
      'xuqiu 县委常委、副县长 shangwj',
      'gaige 县委常委、常务副县长 fgj',
      'zhuti 副县长 scjgj',
      'quyu 县委常委、常务副县长 fgj',
      'anquan 县委常委、常务副县长 yjglj',
      'minsheng 县委常委、常务副县长 rsj',
    ]);
  });

  it('report as their annex says: the first monthly, the fifth every ten days, the others as the county does', () => {
    const said = forces.flatMap((f) => (f.reporting ? [`${f.id} ${f.reporting}`] : []));
    expect(said).toEqual(['chanye month', 'zhuti ten-day']);
    expect(policy).toMatchObject({
      reporting: { period: 'month' },
      briefing: { period: 'ten-day' },
      bulletin: { period: 'month' },
      review: { period: 'quarter' },
    });
  });

  it('have the tasks of one annex each, the last none here, the main text no force', () => {
    expect(parts.map(forceOf)).toEqual([
      [undefined],
      ['chanye'],
      ['chuangxin'],
      ['xuqiu'],
      ['gaige'],
      ['zhuti'],
      ['quyu'],
      ['anquan'],
    ]);
  });
});

describe('several leads, in the order of the text', () => {
  it.each([
    ['a1-2-3-2', 'nyncj lyj xmsc'],
    ['a2-2-2-1', 'fgj kjj gxj kfq'],
    ['a2-2-5-1', 'kjj scjgj kfq'],
    ['a2-2-6-2', 'jrb kjj'],
    ['a5-2-12', 'zwfwzx zjj scjgj'],
    ['a5-2-14', 'jrb shangwj nyncj kfq'],
    ['a7-2-1-2', 'jtysj zjj yjglj scjgj jgzx xfjydd fgj gxj shangwj'],
    ['a7-2-1-6', 'axb jrb'],
    ['a7-2-2-5', 'jrb fy czj'],
  ])('%s: %s', (name, leads) => expect(task(name).lead.join(' ')).toBe(leads));

  it('and the helpers', () => {
    expect(helpersOf('a1-')).toEqual([0, 11, 5, 5, 3, 3, 1, 2, 2, 3, 4]);
    expect(helpersOf('a3-')).toEqual([0, 8, 2, 4, 7, 15, 5, 3, 5, 4, 3, 7]);
    expect(helpersOf('a7-2-3-')).toEqual([14, 15, 17, 5, 1]);
    expect(leadsOf('a3-')).toEqual([
      'shangwj',
      'fgj',
      'shangwj',
      'shangwj',
      'fgj',
      'fgj',
      'shangwj',
      'shangwj',
      'shangwj',
      'shangwj',
      'shangwj',
      'shangwj',
    ]);
  });
});

describe('rival figures of one document', () => {
  it('are nineteen', () => expect(check.conflicts).toHaveLength(19));

  it.each([
    ['a1-2-4/retail-growth', '= 8 %', ['正文 一（第3项，力争） 10']],
    ['a4-2-4-4/sme', '>= 106 家', ['附件2 二（五）3、正文 二（二）（力争） ≥137']],
    ['a4-2-4-4/contracts', '>= 8 亿元', ['附件2 二（五）1、正文 二（二）（力争） ≥10']],
    ['a4-2-4-4/high-tech', '>= 55 家', ['附件5 一（突破） >55']],
    ['a3-goals/traders', '>= 20 家', ['附件5 一（突破） >20']],
    ['a5-goals/entities', '>= 51475 户', ['正文 一（第5项，5.14万户以上） ≥51400']],
    ['main-6/population', '>= 20 万人', ['附件6 一（到2025年，县城城区常住人口） ≥16']],
    ['main-6/urbanisation', '>= 40 %', ['附件6 一（到2025年） ≥33.5']],
    ['a6-2-5-4/farmland', '>= 4 万亩', ['附件8 市5（新建） 5.63']],
    ['a7-2-4-2/sources', '= 85 个', ['附件8 省22 70']],
    ['a6-2-4-3/communities', '= 65 个', ['附件8 省18（开工） 2', '附件8 市2（开工） 15']],
  ])('%s is bound by %s', (name, binding, others) => {
    const [of = '', indicator = ''] = name.split('/');
    expect(owed(of, indicator)).toBe(`${YEAR} ${binding}`);
    expect(rivals(name)).toEqual(others);
  });

  it('of another year stay beside each other', () => {
    expect(owed('a6-goals', 'residents')).toBe('2024-01-01..2025-12-31 >= 16 万人');
    expect(owed('a6-goals', 'urbanisation')).toBe('2024-01-01..2025-12-31 >= 33.5 %');
  });

  it('that are only striven for do not bind', () => {
    expect(stretch('a1-2-4', 'retail-growth')).toEqual({ op: '=', value: '10' });
    expect(stretch('a3-2-2-1', 'investment')).toEqual({ op: '>=', value: '10' });
    expect(owed('a3-2-2-1', 'investment')).toBe(`${YEAR} = 8.5 %`);
    expect(stretch('a4-2-4-4', 'sme')).toEqual({ op: '>=', value: '137' });
    expect(stretch('a4-2-4-4', 'contracts')).toEqual({ op: '>=', value: '10' });
  });
});

describe('kinds of figures', () => {
  it('over and at least are told apart', () => {
    expect(owed('a1-2-2', 'output')).toBe(`${YEAR} > 22 亿元`);
    expect(owed('a4-2-2-5', 'scenes')).toBe(`${YEAR} > 7 个`);
    expect(owed('a5-2-6', 'transfer')).toBe(`${YEAR} > 20 家`);
    expect(owed('a1-2-3-2', 'pigs')).toBe(`${YEAR} >= 93.8 万头`);
  });

  it('net, fallen and compared with others', () => {
    expect(kinds('a1-2-4')).toContain('entities net_increase');
    expect(kinds('a1-2-3-2')).toContain('firms net_increase');
    expect(kinds('a4-2-1-1')).toContain('inspections reduction');
    expect(kinds('a7-2-3-2')).toEqual(['cases reduction']);
    expect(kinds('main-1')).toEqual(['industry growth', 'manufacturing benchmark', 'services benchmark']);
    expect(kinds('a2-goals')).toEqual(['research growth', 'high-tech benchmark']);
  });

  it('what must not happen: two sets of three, and six single ones', () => {
    const zero = plan.tasks.flatMap((t) => leaves(t).flatMap((l) => (l.kind === 'zero_event' ? [t.id] : [])));
    expect(zero).toEqual([
      'main-7',
      'main-8',
      'a5-2-12',
      'a5-2-12',
      'a7-goals-1',
      'a7-goals-3',
      'a7-goals-3',
      'a7-goals-3',
      'a7-2-1-3',
      'a7-2-4-5',
      'a7-2-4-5',
      'a7-2-4-5',
    ]);
  });

  it('what recurs every quarter is due every quarter, from the one in which the document was issued', () => {
    const [q2, q3, q4] = ['04-01..2024-06-30', '07-01..2024-09-30', '10-01..2024-12-31'].map((d) => `2024-${d} - 项`);
    expect(['q2', 'q3', 'q4'].map((q) => owed('a4-2-2-4', q))).toEqual([q2, q3, q4]);
    const acts = ['tour', 'test', 'note', 'show'];
    expect(acts.map((act) => owed('a7-2-1-3', `q3-${act}`))).toEqual([q3, q3, q3, q3]);
    expect(task('a7-2-1-3').indicators.filter((i) => i.kind === 'all_of')).toHaveLength(3);
  });

  it('a code that nothing explains is a task without a figure', () => {
    expect(task('a4-2-4-3-codes')).toMatchObject({ lead: ['kfq'], indicators: [] });
  });
});
