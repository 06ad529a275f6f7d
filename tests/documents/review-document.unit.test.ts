import { describe, expect, it } from 'vitest';
import { reviewDocument } from '../../activities/documents/review-document.ts';
import { filedAll, JINYUN, leaf, plan, policy, task, unit } from '../support/cast.ts';
import { definition, POLICY_HASH, read, rowWith, snapshot, TWO } from './cast.ts';

const reports = [
  ...filedAll('slj', 'hydropower', '2024-Q1', { firms: '50' }),
  ...filedAll('nyncj', 'grain', '2024-Q1', { firms: '10' }).slice(1),
];
const frozen = { at: '2024-04-10T16:00:00Z', sha256: 'cd'.repeat(32) };
const follow = [
  { unit: 'slj', kind: 'commendation', due: null },
  { unit: 'nyncj', kind: 'interview', due: '2024-05-06' },
];
const page = reviewDocument(
  definition(TWO),
  snapshot('2024-Q1', { plan: TWO, reports }),
  follow,
  '2024-04-17T01:00:00Z',
  frozen,
);

describe('the published result of a quarter', () => {
  it('ranks each group with score, deductions, completeness and flag', () => {
    expect(read(page)).toContain('县直部门（单位）（参评2个单位）');
    expect(rowWith(page, '<td class="c">1</td><td>县水利局')).toEqual([
      '1',
      '县水利局',
      '120.00',
      '0',
      '全部完成',
      '红旗',
    ]);
    expect(rowWith(page, '<td class="c">2</td><td>县农业')).toEqual([
      '2',
      '县农业农村局',
      '35.22',
      '5',
      '未全部完成',
      '黄旗',
    ]);
  });

  it('shows a flag by a mark of its colour beside its word', () => {
    expect(page).toMatch(/fill="#d1242f"[^>]*><\/svg>红旗/);
  });

  it('says which flag is the best and what it takes, in the order of the policy', () => {
    expect(rowWith(page, '最好')).toEqual(['1', '红旗 （最好）', '到期的重点考核指标全部完成，且在本组名列前3名']);
    expect(rowWith(page, '最差')).toEqual(['2', '黄旗 （最差）', '到期的重点考核指标未全部完成，且在本组名列后3名']);
    expect(rowWith(page, '一般')).toEqual(['3', '蓝旗 （一般）', '其余参评单位']);
  });

  it('lists what follows for whom and by when', () => {
    expect(rowWith(page, '通报表扬')).toEqual(['县水利局', '红旗', '通报表扬', '—']);
    expect(rowWith(page, '约谈')).toEqual(['县农业农村局', '黄旗', '约谈', '2024年5月6日24时前']);
  });

  it('names policy and snapshot with their hashes', () => {
    const text = read(page);
    expect(text).toContain(`考核办法：jinyun第1版，SHA-256 ${POLICY_HASH}`);
    expect(text).toContain(`结果快照：jinyun-2024/2024-Q1第1版，2024年4月10日24时冻结，SHA-256 ${frozen.sha256}`);
  });

  it('is dated by its publication, and a draft until then', () => {
    const draft = reviewDocument(definition(TWO), snapshot('2024-Q1', { plan: TWO, reports }), [], null);
    expect(read(page)).toContain('缙云县人民政府 2024年4月17日');
    expect(read(page)).not.toContain('草案');
    expect(read(draft)).toContain('草案，尚未公布，只供审核');
    expect(read(draft)).toContain('本期没有后续事项。');
  });
});

describe('units that are not ranked (不参评)', () => {
  it('are listed with the reason: nothing due, nobody to compare with, a group outside the policy', () => {
    const year = { from: '2024-12-01', due: '2024-12-31' };
    const of = plan({
      units: [unit('slj'), unit('lyj'), unit('jtj', 'guests')],
      tasks: [
        task(),
        task({ id: 'trees', lead: ['lyj'], indicators: [leaf(year)] }),
        task({ id: 'roads', lead: ['jtj'] }),
      ],
    });
    const text = read(reviewDocument(definition(of), snapshot('2024-Q1', { plan: of }), [], null));
    expect(text).toContain('不参评（本期没有到期指标）：县林业局。');
    expect(text).toContain('不参评（本组有得分的单位不足两个，不排名）：县水利局。');
    expect(text).toContain('不参评（不在考核办法所列组别的牵头单位）：县交通运输局。');
  });
});

it('prints as many decimals as tell two scores apart', () => {
  const close = [
    ...filedAll('slj', 'hydropower', '2024-Q1', { firms: '24.001' }),
    ...filedAll('nyncj', 'grain', '2024-Q1', { firms: '24' }),
  ];
  const shown = reviewDocument(definition(TWO), snapshot('2024-Q1', { plan: TWO, reports: close }), [], null);
  expect([rowWith(shown, '县水利局')[2], rowWith(shown, '县农业农村局')[2]]).toEqual(['96.531', '96.527']);
});

it('puts the ties, the pool and the score limits of a policy into words', () => {
  const rules = policy({
    ranking: { ...JINYUN.ranking, ties: 'break' },
    flags: [
      {
        flag: 'gold',
        severity: 'best',
        label: '金牛',
        when: { rank: { top: 2 }, pool: 'complete', score: { min: '90' } },
      },
    ],
  });
  const text = read(
    reviewDocument(definition(TWO, rules), snapshot('2024-Q1', { plan: TWO, policy: rules }), [], null),
  );
  expect(text).toContain('在重点考核指标全部完成的单位中名列前2名，且得分不低于90分');
  expect(text).toContain('依次比较得分、到期重点考核指标完成比例、牵头任务数、单位代号');
});
