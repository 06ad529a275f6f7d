import { describe, expect, it } from 'vitest';
import { planFromTable } from '../../../client/intake/plan-table/plan-from-table.ts';
import type { BadInput } from '../../../client/intake/problem.ts';
import { readSheets } from '../../../client/intake/sheet/read-sheets.ts';
import { possibleConflicts } from '../../../client/views/plan-conflicts.ts';

const HEAD = {
  id: 'jinyun-2024',
  issuer: '缙云县人民政府',
  issued: '2024-04-06',
  from: '2024-01-01',
  to: '2024-12-31',
  policy: 'jinyun',
};
const wish = (text: string) => ({ file: '表.csv', grids: readSheets('表.csv', Buffer.from(text)) });

describe('names of units as people type them', () => {
  const COLUMNS = '工作任务,目标,完成时限,牵头单位,配合单位';
  const names = (lead: string, co = '') =>
    planFromTable(wish(`${COLUMNS}\n甲,10场,年底,${lead},${co}`), { ...HEAD, title: '行动' }).plan.units.map(
      (u) => u.name,
    );

  it('are told apart at a space where each part is a unit, and only there', () => {
    expect(names('县发改局 县工信局')).toEqual(['县发改局', '县工信局']);
    expect(names('县 发改局')).toEqual(['县 发改局']);
    expect(names('县残联 县妇联等')).toEqual(['县残联', '县妇联']);
  });

  it('have no 等 at their end; who more is meant is asked', () => {
    expect(names('县自然资源局等')).toEqual(['县自然资源局']);
    expect(names('县自然资源局、县住建局等有关部门')).toEqual(['县自然资源局', '县住建局']);
    const { others } = planFromTable(wish(`${COLUMNS}\n甲,10场,年底,县水利局等,`), { ...HEAD, title: '行动' });
    expect(others).toEqual([{ cell: 'CSV!D2', text: '县水利局等' }]);
  });

  it('that may mean one unit are pointed out', () => {
    const doubted = (lead: string, co: string) =>
      planFromTable(wish(`${COLUMNS}\n甲,10场,年底,${lead},${co}`), { ...HEAD, title: '行动' }).alike;
    expect(doubted('县财政局', '财政局')).toEqual([['县财政局', '财政局']]);
    expect(doubted('缙云县发改局', '发改委')).toEqual([['缙云县发改局', '发改委']]);
    expect(doubted('县财政局', '县教育局、县委办、县政府办')).toEqual([]);
  });
});

describe('what is said without a figure', () => {
  const made = (kind: string) => {
    const text = `工作任务,目标,指标类型,完成时限,牵头单位\n安全生产,实现零事故,${kind},年底,县应急管理局`;
    return planFromTable(wish(text), { ...HEAD, title: '行动' }).plan.tasks[0]?.indicators[0];
  };

  it('零事故 is counted: nothing may happen, or at most nought of a cap', () => {
    expect(made('')).toMatchObject({ kind: 'zero_event', target: null, assumed: true });
    expect(made('上限')).toMatchObject({ kind: 'cap', target: { op: '<=', value: '0' }, assumed: false });
  });
});

describe('targets that contradict each other', () => {
  const COLUMNS = '工作任务,指标,目标,完成时限,牵头单位,依据';
  const found = (second: string) =>
    possibleConflicts(
      planFromTable(wish(`${COLUMNS}\n甲,技术合同,≥10亿元,年底,县科技局,附件2\n${second}`), { ...HEAD, title: '行动' })
        .plan,
    );

  it('are pointed out with both clauses where one unit leads both', () =>
    expect(found('乙,技术合同,≥8亿元,年底,县科技局,附件4')).toEqual([
      { task: 'task-1', indicator: 'i-1', binding: '≥10', bindingClause: '附件2', clause: '附件4', target: '≥8' },
    ]));

  it('are none where the units, the days or the figures’ measures differ', () => {
    expect(found('乙,技术合同,≥8亿元,年底,县工信局,附件4')).toEqual([]);
    expect(found('乙,技术合同,≥8亿元,6月底,县科技局,附件4')).toEqual([]);
    expect(found('乙,技术合同,≥8项,年底,县科技局,附件4')).toEqual([]);
  });
});

describe('a title above a table', () => {
  it.each([
    ['缙云县2024年重点工作任务分解表', '缙云县2024年重点工作'],
    ['缙云县2024年重点工作目标任务分解表', '缙云县2024年重点工作'],
    ['缙云县行动责任分解一览表', '缙云县行动'],
  ])('%s loses only the words that say it is a table', (above, title) => {
    const text = `${above},,\n工作任务,目标,牵头单位\n甲,10场,县水利局`;
    expect(planFromTable(wish(text), HEAD).plan.title).toBe(title);
  });
});

describe('a table whose year nobody says', () => {
  it('asks for the year once where nobody says it, and blames no cell for it', () => {
    const text = '工作任务,目标,完成时限,牵头单位\n甲,10场,年底前,县水利局\n乙,10场,6月底,县水利局';
    const { from: _from, to: _to, ...head } = HEAD;
    expect(problems(() => planFromTable(wish(text), { ...head, title: '行动' }))).toEqual([
      '--to expect_day',
      '--from expect_day',
    ]);
  });
});

function problems(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (error) {
    return (error as BadInput).problems.map((p) => `${p.path} ${p.code}`);
  }
}
