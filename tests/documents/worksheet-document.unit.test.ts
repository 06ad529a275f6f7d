import { describe, expect, it } from 'vitest';
import { reviewDocument } from '../../activities/documents/review-document.ts';
import { overrideInWords } from '../../activities/documents/sheet/override-words.ts';
import { worksheetDocument } from '../../activities/documents/worksheet-document.ts';
import type { Snapshot } from '../../activities/store/snapshot.ts';
import type { Leaf, Plan } from '../../workflows/rules/plan.ts';
import { composite, filed, filedAll, leaf, plan, policy, target, task, unit } from '../support/cast.ts';
import { countedItem } from '../support/counted-item.ts';
import { definition, read, rowWith, snapshot, TWO } from './cast.ts';

const reports = [
  ...filedAll('slj', 'hydropower', '2024-Q1', { firms: '50' }),
  ...filedAll('nyncj', 'grain', '2024-Q1', { firms: '10' }).slice(1),
];
const page = worksheetDocument(definition(TWO), snapshot('2024-Q1', { plan: TWO, reports }), 'nyncj');

describe('the worksheet of a department that is behind', () => {
  it('shows value, schedule, completion, performance, weight and the part of the score', () => {
    expect(rowWith(page, '<td class="v">10</td>')).toEqual([
      '★ 培育规上企业',
      '≥100家',
      '10',
      '24.8634%',
      '10.0000%',
      '40.2198',
      '1',
      '40.2198',
    ]);
  });

  it('says below each indicator how to do the sum by hand', () => {
    expect(read(page)).toContain('2024年1月1日至2024年12月31日按天均摊，91÷366天；完成率：10÷100');
  });

  it('lists the deductions one by one with their sum', () => {
    expect(rowWith(page, '漏报</td>')).toEqual(['漏报', '粮食生产', '2024年1月', '5']);
    expect(rowWith(page, '实扣')).toEqual(['合计1次5分；实扣', '5']);
  });

  it('draws the last line: score, rank, completeness, flag and the rule that gave it', () => {
    const text = read(page);
    expect(text).toContain('40.2198 － 5 ＋ 0 ＝ 35.2198');
    expect(text).toContain('名次：2个参评单位中第2名。到期的重点考核指标1项，完成0项，算作未完成。');
    expect(text).toContain('依据评定办法第2条：到期的重点考核指标未全部完成，且在本组名列后3名。');
  });
});

describe('sums with more to them', () => {
  const sheet = (of: Plan, unitId: string, over: Partial<Snapshot> = {}, rules = policy()) =>
    worksheetDocument(definition(of, rules), { ...snapshot('2024-Q1', { plan: of, policy: rules }), ...over }, unitId);

  it('name the limit that cuts a sum of deductions', () => {
    const many = plan({ tasks: ['a', 'b'].map((id) => task({ id, indicators: [leaf()] })) });
    expect(rowWith(sheet(many, 'slj'), '实扣')).toEqual(['合计6次30分；报送扣分最多扣20分，实扣', '20']);
  });

  it('tell a department that is not ranked why', () => {
    const alone = plan({ units: [unit('slj')], tasks: [task()] });
    expect(read(sheet(alone, 'slj'))).toContain('不参评：本组有得分的单位不足两个，不排名。');
    expect(read(sheet(plan(), 'nyncj'))).toContain('不参评：本期没有到期指标。');
  });

  it('leave what is not due out of the sum', () => {
    const later = plan({ tasks: [task({ indicators: [leaf(), leaf({ id: 'built', kind: 'milestone' })] })] });
    expect(rowWith(sheet(later, 'slj'), '未到期')).toEqual([
      '培育规上企业',
      '2024年12月31日前办结',
      '—',
      '未到期，不计分',
    ]);
  });

  it('say what was set by people, with what had been computed', () => {
    const about = {
      id: 'o1',
      unit: 'slj',
      task: 'hydropower',
      indicator: 'firms',
      reason: '用地延误',
      evidence: '3号',
    };
    const by = { proposedBy: 'office', approvedBy: 'office2' };
    const overrides = [{ ...about, ...by, sets: 'value', amount: '30' }] as const;
    const { groups } = snapshot('2024-Q1', { overrides });
    const words = '改判：数值由未计改为30，理由：用地延误，依据：3号';
    expect(read(sheet(plan(), 'slj', { groups }))).toContain(words);
    const review = reviewDocument(definition(), { ...snapshot('2024-Q1', {}), groups }, [], null);
    expect(read(review)).toContain(`县水利局《水电产业发展》培育规上企业：${words}`);
  });

  it('say a performance that was set in the hundreds that the sheet counts in', () => {
    const set = { sets: 'performance', before: '1.200000', amount: '0.9', reason: '核定', evidence: '3号' } as const;
    expect(overrideInWords({ id: 'o1', proposedBy: 'office', approvedBy: 'office2', ...set })).toBe(
      '改判：表现分由120改为90，理由：核定，依据：3号',
    );
  });

  it('say every bonus and deduction with its grounds, and what the limit leaves of the bonuses', () => {
    const item = { unit: 'slj', reason: '省级现场会' } as const;
    const items = [
      countedItem({ ...item, kind: 'bonus', amount: '3' }),
      countedItem({ ...item, kind: 'bonus', amount: '4' }),
      countedItem({ ...item, kind: 'deduction', amount: '1.5', reason: '材料不实' }),
    ];
    const { groups } = snapshot('2024-Q1', { items });
    const own = sheet(plan(), 'slj', { groups });
    expect(rowWith(own, '省级现场会')).toEqual(['省级现场会', '县政办〔2024〕5号', '3']);
    expect(read(own)).toContain('合计2项7分；加分最多5分，实加');
    expect(sheet(plan(), 'nyncj', { groups })).not.toContain('省级现场会');
    const review = read(reviewDocument(definition(), { ...snapshot('2024-Q1', {}), groups }, [], null));
    expect(review).toContain('县水利局：加3分，理由：省级现场会，依据：县政办〔2024〕5号');
    expect(review).toContain('县水利局：扣1.5分，理由：材料不实，依据：县政办〔2024〕5号');
  });

  it('say what co-units hold of the reports', () => {
    const of = { task: 'hydropower', lead: 'slj', period: '2024-03', version: 1, by: 'nyncj-head' } as const;
    const at = '2024-04-02T02:00:00Z';
    const opinions = [{ ...of, unit: 'nyncj', stance: 'disputed', reason: '尚未投产', at }] as const;
    const { groups } = snapshot('2024-Q1', { opinions });
    expect(read(sheet(plan(), 'slj', { groups }))).toContain(
      '县农业农村局对《水电产业发展》2024年3月第1版报告 有异议 ：尚未投产（2024年4月2日10时）',
    );
    expect(sheet(plan(), 'nyncj', { groups })).not.toContain('配合单位意见');
  });

  it('say what was carried over, and what was handed in and not verified', () => {
    const rules = policy({ reporting: { ...policy().reporting, counts: 'verified', missing: 'carry' } });
    const reports = [
      filed('slj', 'hydropower', '2024-01', { firms: '8' }, { verifiedAt: '2024-02-06T02:00:00Z' }),
      filed('slj', 'hydropower', '2024-03', { firms: '30' }),
    ];
    const { groups } = snapshot('2024-Q1', { policy: rules, reports });
    const page = sheet(plan(), 'slj', { groups }, rules);
    expect(read(page)).toContain('完成率：未报数，沿用2024年1月的8计表现；第1版报送30，冻结时未核验，不计');
    expect(rowWith(page, '未核验')).toContain('未核验');
  });

  it('refuse a unit that the review does not know', () => {
    expect(() => sheet(plan(), 'nobody')).toThrow('no unit nobody in the review 2024-Q1');
  });
});

describe('the sums by hand, by kind', () => {
  const how = (over: Partial<Leaf>, value: string) => {
    const of = plan({ tasks: [task({ indicators: [leaf({ id: 'x', ...over })] })] });
    const own = filedAll('slj', 'hydropower', '2024-Q1', { x: value });
    const shown = read(worksheetDocument(definition(of), snapshot('2024-Q1', { plan: of, reports: own }), 'slj'));
    return /完成率：(.*?) /.exec(shown)?.[1];
  };

  it.each([
    [{ kind: 'level', base: '650', target: target('>= 700') }, '664', '(664－650)÷(700－650)'],
    [{ kind: 'reduction', target: target('>= 20') }, '-12.5', '12.5÷20'],
    [{ kind: 'growth', target: target('>= 8') }, '-1', '-1÷8，低于0的按0'],
    [{ kind: 'cap', target: target('<= 90') }, '100', '90÷100'],
    [{ kind: 'cap', target: target('<= 90') }, '80', '未超过目标，按100%'],
    [{ kind: 'zero_event' }, '1', '已经发生，按0'],
    [{ kind: 'benchmark' }, 'true', '已达到，按100%'],
    [{ kind: 'milestone', due: '2024-03-31' }, '2024-03-20', '已办结，按100%'],
    [{ kind: 'ratio', target: target('>= 60') }, '30.1', '30.1÷60'],
    [{ kind: 'ratio', target: target('>= 60') }, '', '未报数，表现按0'],
  ] as const)('%o, reported %s', (over, value, expected) => {
    expect(how(over, value)).toBe(expected);
  });

  it('a composite names the part that decides', () => {
    const goal = composite('all_of', ['firms', 'rate'], { key: true });
    const rate = leaf({ id: 'rate', name: '增速', kind: 'growth', target: target('>= 20') });
    const of = plan({ tasks: [task({ indicators: [leaf(), rate, goal] })] });
    const own = filedAll('slj', 'hydropower', '2024-Q1', { firms: '30', rate: '15' });
    const shown = read(worksheetDocument(definition(of), snapshot('2024-Q1', { plan: of, reports: own }), 'slj'));
    expect(shown).toContain('各项都完成才算完成，取表现最低的：增速');
  });
});

it('adds up: the parts of the score make the performance', () => {
  const of = plan({
    tasks: [
      task({ indicators: [leaf({ weight: '3' }), leaf({ id: 'rate', kind: 'ratio', target: target('>= 60') })] }),
    ],
  });
  const own = filedAll('slj', 'hydropower', '2024-Q1', { firms: '20', rate: '30' });
  const shown = worksheetDocument(definition(of), snapshot('2024-Q1', { plan: of, reports: own }), 'slj');
  const part = (value: string) => Number(rowWith(shown, `<td class="v">${value}</td>`).at(-1));
  expect(part('20') + part('30')).toBeCloseTo(Number(rowWith(shown, '合计：').at(-1)), 3);
});
