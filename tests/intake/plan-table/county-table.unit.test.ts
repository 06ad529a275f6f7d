import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../../client/intake/load-plan.ts';
import { readDue } from '../../../client/intake/plan-table/due-text.ts';
import { planAfterTable, planFromTable, previewHead } from '../../../client/intake/plan-table/plan-from-table.ts';
import { planYaml } from '../../../client/intake/plan-table/plan-yaml.ts';
import { readTarget } from '../../../client/intake/plan-table/target-text.ts';
import { namesIn } from '../../../client/intake/plan-table/unit-names.ts';
import type { BadInput } from '../../../client/intake/problem.ts';
import { readSheets } from '../../../client/intake/sheet/read-sheets.ts';
import { differences } from '../../../workflows/rules/plan-differences.ts';
import { plan } from '../../support/cast.ts';

const HEAD = {
  id: 'xupu-2024',
  issuer: '溆浦县人民政府办公室',
  issued: '2024-04-06',
  from: '2024-01-01',
  to: '2024-12-31',
  policy: 'xupu',
};

const COUNTY = [
  '溆浦县2024年民生可感行动任务分解表,,,,,,,',
  '序号,工作任务,目标任务,完成时限,牵头单位,责任单位,责任领导,备注',
  '一、全面落实省十大重点民生实事,,,,,,,',
  '1,建成县域普通高中“徐特立项目”,２所,2024年12月底,县教育局,县发改局、县财政局,张三,',
  '2,家庭教育指导,开展实践活动120场,12月底前,县妇联,县教育局,,',
  ',,惠及家长31000人,,,,,',
  '3,农村公路安防设施,不少于109公里,年底,县交通运输局,县公安局,,',
  '4,行政效能,免提交率提升至60%以上,6月底,县政务服务中心,,,',
  '5,基层防灾能力提升,完成装备配备,2024-11-30,县应急管理局、县财政局,,,',
  '合计,,,,,,,',
  '注：排第一位的为牵头单位。,,,,,,,',
].join('\n');

const wish = (text: string, more = {}) => ({ file: '表.csv', grids: readSheets('表.csv', Buffer.from(text)), ...more });
const county = () => planFromTable(wish(COUNTY), HEAD);

function problems(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (error) {
    return (error as BadInput).problems.map((p) => `${p.path} ${p.code}`);
  }
}

describe('a table as counties keep it', () => {
  it('says what each of its columns was taken for', () => {
    const found = county().table.headings.map(({ column, field }) => `${column} ${field}`);
    expect(found).toEqual(['A number', 'B title', 'C target', 'D due', 'E lead', 'F co', 'G leader', 'H note']);
  });

  it('becomes tasks with indicators, deadlines, leads and those that help', () => {
    const { plan: made } = county();
    expect(made.title).toBe('溆浦县2024年民生可感行动');
    expect(made.tasks.map((t) => [t.title, t.indicators.length])).toEqual([
      ['建成县域普通高中“徐特立项目”', 1],
      ['家庭教育指导', 2],
      ['农村公路安防设施', 1],
      ['行政效能', 1],
      ['基层防灾能力提升', 1],
    ]);
    expect(made.tasks[0]).toMatchObject({
      clause: '一、全面落实省十大重点民生实事 1',
      lead: ['unit-1'],
      co: ['unit-2', 'unit-3'],
    });
    expect(made.tasks.flatMap((t) => t.indicators)).toMatchObject([
      { kind: 'cumulative', target: { op: '=', value: '2' }, unit: '所', due: '2024-12-31' },
      { kind: 'cumulative', target: { op: '=', value: '120' }, unit: '场' },
      { kind: 'cumulative', target: { op: '=', value: '31000' }, unit: '人' },
      { kind: 'cumulative', target: { op: '>=', value: '109' }, unit: '公里', due: '2024-12-31' },
      { kind: 'ratio', target: { op: '>=', value: '60' }, unit: '%', due: '2024-06-30' },
      { kind: 'milestone', target: null, due: '2024-11-30' },
    ]);
  });

  it('marks every kind that it guessed, and guesses no leader’s address', () => {
    const { plan: made, leaders } = county();
    expect(made.tasks.flatMap((t) => t.indicators).every((i) => 'assumed' in i && i.assumed)).toBe(true);
    expect(made.people).toEqual([]);
    expect(leaders).toEqual([{ cell: 'CSV!G4', name: '张三' }]);
  });

  it('names its units once, by whoever leads and whoever only helps', () => {
    const groups = county().plan.units.map((u) => `${u.id} ${u.name} ${u.group}`);
    expect(groups.slice(0, 3)).toEqual([
      'unit-1 县教育局 departments',
      'unit-2 县发改局 support',
      'unit-3 县财政局 departments',
    ]);
    expect(groups).toHaveLength(8);
  });

  it('tells what of it was not taken', () => {
    expect(county().leftOut).toEqual([
      { row: 10, text: '合计' },
      { row: 11, text: '注：排第一位的为牵头单位。' },
    ]);
  });

  it('is a plan file that loads', () => {
    const { file, plan: made } = county();
    const loaded = loadPlan('plan.yaml', Buffer.from(planYaml(file, ['由 表.csv 导入'])));
    expect(loaded).toMatchObject({ plan: made });
  });

  it('can be looked at before anything else of the plan is said', () => {
    const head = previewHead(wish(COUNTY), {});
    expect(head).toMatchObject({ from: '2024-01-01', to: '2024-12-31', title: '溆浦县2024年民生可感行动' });
    expect(planFromTable(wish(COUNTY), head).plan.tasks).toHaveLength(5);
  });
});

describe('everything wrong is told at once, by its cell', () => {
  it('of the cells and of what the table does not say', () => {
    const text =
      '工作任务,目标,完成时限,重点指标,指标类型,牵头单位\n甲,10场31000人,哪天,也许,不知,县水利局\n,,,,,\n乙,≥0,2月30日,,,';
    expect(problems(() => planFromTable(wish(text), { ...HEAD, title: '行动', issuer: undefined }))).toEqual([
      '--issuer expect_text',
      'CSV!B2 cell_several_targets',
      'CSV!C2 cell_day',
      'CSV!D2 cell_yes_no',
      'CSV!E2 cell_kind',
      'CSV!B4 target_zero',
      'CSV!C4 cell_day',
    ]);
  });

  it('of units and forces that a running plan does not know', () => {
    const text = '工作任务,目标值,牵头单位,专班\n水电产业发展,≥20,县水利局、县林业局,专班一';
    expect(problems(() => planAfterTable(wish(text), plan()))).toEqual(['CSV!C2 cell_unit', 'CSV!D2 cell_force']);
  });

  it('when there is no table, or none on the sheet that is named', () => {
    expect(problems(() => planFromTable(wish('甲,乙\n1,2'), HEAD))).toEqual([' table_not_found']);
    expect(problems(() => planFromTable(wish(COUNTY, { sheet: '别处' }), HEAD))).toEqual([' table_not_on_sheet']);
  });
});

describe('a table over a running plan', () => {
  const diff = (text: string) =>
    differences(plan(), planAfterTable(wish(text), plan()).plan, '2024-05-01').map((d) => [
      d.task,
      d.field,
      d.before,
      d.after,
      d.change?.act,
    ]);

  it('changes only what it has a column for', () => {
    expect(diff('工作任务,目标值\n水电产业发展,≥100')).toEqual([]);
    expect(diff('工作任务,目标值\n水电产业发展,≥120')).toEqual([
      ['hydropower', 'target', '>= 100', '>= 120', 'change_target'],
    ]);
  });

  it('asks for a later deadline, another lead, a new task, a withdrawal; the rest it can only tell', () => {
    expect(diff('工作任务,完成时限,牵头单位\n水电产业发展,2025-01-31,县农业农村局')).toEqual([
      ['hydropower', 'lead', 'slj', 'nyncj', 'change_lead'],
      ['hydropower', 'due', '2024-12-31', '2025-01-31', 'extend'],
    ]);
    expect(diff('工作任务,完成时限\n水电产业发展,2024-06-30')).toEqual([
      ['hydropower', 'due', '2024-12-31', '2024-06-30', undefined],
    ]);
    expect(diff('工作任务,目标值\n另一项任务,≥1').map((d) => [d[0], d[4]])).toEqual([
      ['task-1', 'add_task'],
      ['hydropower', 'withdraw'],
    ]);
  });

  it('maps a column as a person says', () => {
    const text = '事项,数\n水电产业发展,≥120';
    const mapped = planAfterTable(wish(text, { mapping: { 数: 'target' } }), plan()).plan;
    expect(differences(plan(), mapped, '2024-05-01')).toHaveLength(1);
  });
});

describe('how documents word a target', () => {
  it.each([
    ['≥20', '>= 20', 'cumulative'],
    ['２所', '= 2', 'cumulative'],
    ['不低于109公里', '>= 109', 'cumulative'],
    ['超过7个', '> 7', 'cumulative'],
    ['突破55家', '> 55', 'cumulative'],
    ['不超过90天', '<= 90', 'cap'],
    ['0.57吨/万元以内', '<= 0.57', 'cap'],
    ['增长8%以上', '>= 8', 'growth'],
    ['涉企检查下降20%以上', '>= 20', 'reduction'],
    ['60%以上', '>= 60', 'ratio'],
    ['2024年底前新建高标准农田5.63万亩', '= 5.63', 'cumulative'],
    ['1,200户', '= 1200', 'cumulative'],
  ])('%s', (wording, target, kind) => {
    const read = readTarget(wording);
    expect(typeof read === 'string' ? read : `${read.op} ${read.value}`).toBe(target);
    expect(read).toMatchObject({ kind });
  });

  it('of nothing and of several figures it makes none', () => {
    expect(readTarget('完成前期工作')).toBe('none');
    expect(readTarget('120场、31000人')).toBe('several');
  });

  it('keeps the unit as it stands: 万亩 is no ten thousand 亩', () => {
    expect(readTarget('新建5.63万亩')).toMatchObject({ value: '5.63', unit: '万亩' });
  });
});

describe('how documents word a deadline', () => {
  const horizon = { from: '2024-01-01', to: '2024-12-31' };

  it.each([
    ['2024-11-30', '2024-11-30'],
    ['2024/5/1', '2024-05-01'],
    ['2024年12月31日', '2024-12-31'],
    ['5月10日前', '2024-05-10'],
    ['2月底', '2024-02-29'],
    ['６月底前', '2024-06-30'],
    ['年底前', '2024-12-31'],
    ['上半年', '2024-06-30'],
    ['第三季度', '2024-09-30'],
    ['2024年', '2024-12-31'],
    ['长期坚持', '2024-12-31'],
    ['2月30日', null],
    ['尽快', null],
  ])('%s', (wording, day) => expect(readDue(wording, horizon)).toBe(day));

  it('names no year where a plan has several', () => {
    expect(readDue('6月底', { from: '2024-01-01', to: '2025-12-31' })).toBeNull();
    expect(readDue('2025年6月底', { from: '2024-01-01', to: '2025-12-31' })).toBe('2025-06-30');
  });
});

describe('the units in a cell', () => {
  it('stand between marks and lines, never inside brackets', () => {
    const names = namesIn('县发改局（牵头）、县科技局，办公室（县政府办、督查室）\n县财政局');
    expect(names).toEqual([
      { name: '县发改局', leads: true, others: false },
      { name: '县科技局', leads: false, others: false },
      { name: '办公室（县政府办、督查室）', leads: false, others: false },
      { name: '县财政局', leads: false, others: false },
    ]);
  });
});
