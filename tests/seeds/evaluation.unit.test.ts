import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import type { Scheme } from '../../workflows/rules/evaluation/scheme.ts';
import { good, stored } from '../support/written.ts';

const evaluationOf = (plan: string) => {
  const { evaluation } = good(loadPolicy('policy.yaml', stored(`seeds/${plan}/policy.yaml`))).policy;
  if (!evaluation?.annual) throw new Error(`${plan} has no evaluation`);
  return { ...evaluation, annual: evaluation.annual };
};
const inShort = ({ clause, facets }: Scheme) =>
  `${clause}：${facets.map((f) => `${f.name} ${f.dimensions.map((d) => (d.by && f.dimensions.length < 4 && !/[：:]/.test(d.by) ? `${d.by}→${d.name}` : d.name)).join('、')}`).join('；')}`;

describe('the evaluation schemes of Xupu', () => {
  it('are the three definitions of one word, each at its clause', () => {
    expect(evaluationOf('xupu-2024-actions').schemes.map(inShort)).toEqual([
      '正文 三（三）：三看 主要目标完成情况、工作调度情况、重点任务推进情况；三评 工作成效、履职成效、攻坚克难成效；三比 干劲、业绩、作风',
      '附件6 三（三）：三看三评 指标数据→工作成效、台账资料→责任落实、项目现场→工作质量',
      '附件8 三：三看 台账、系统、现场；三评 平台评、码上评、专项评；三比 序时进度、问题销号、经验推广',
    ]);
  });

  it('say the same of annex 8 in both plans', () => {
    const annex8 = (plan: string) => evaluationOf(plan).schemes.find((s) => s.id === 'annex8')?.facets;
    expect(annex8('xupu-2024')).toEqual(annex8('xupu-2024-actions'));
  });

  it('keep the three ratings of annex 8 apart as sources of their own', () => {
    const { sources } = evaluationOf('xupu-2024');
    expect(sources.map((s) => `${s.kind} ${s.name}`)).toEqual(['reviews 平台评', 'public 码上评', 'panel 专项评']);
    expect(sources.flatMap((s) => ('classes' in s ? s.classes.map((c) => c.name) : []))).toEqual([
      '两代表一委员',
      '服务对象',
      '项目实施单位',
      '新闻媒体',
    ]);
  });
});

describe('what the documents want results used for', () => {
  it.each([
    ['jiangxian-2023', ['年度目标责任考核 五（四）']],
    ['yingxian-2023', ['年度目标责任考核 四（五）']],
    ['jinyun-2019', ['生态工业考核 三（五）3']],
    ['huguan-2023', ['县域经济考核评价 四（五）', '年度目标责任考核 四（五）']],
    [
      'xupu-2024-actions',
      [
        '溆浦县年终考评 附件1 四（三）',
        '表彰先进集体和先进个人的评选依据 附件1 四（三）',
        '绩效考核评价 附件5 三（二）',
        '商事制度改革考核 附件5 三（二）',
        '相关专项工作考核打分的重要依据（专报县人民政府主要领导） 附件6 三（三）',
      ],
    ],
    ['xupu-2024', []],
  ])('is named in %s', (plan, uses) => {
    expect(evaluationOf(plan).annual.uses.map((u) => `${u.name} ${u.clause}`)).toEqual(uses);
  });

  it('names no veto: no document has one', () => {
    const plans = ['jiangxian-2023', 'yingxian-2023', 'jinyun-2019', 'huguan-2023', 'xupu-2024', 'xupu-2024-actions'];
    expect(plans.flatMap((plan) => evaluationOf(plan).annual.vetoes)).toEqual([]);
  });
});

it('each figure of the annual evaluations is marked as assumed: the documents state none', () => {
  for (const plan of ['jiangxian-2023', 'yingxian-2023', 'jinyun-2019', 'huguan-2023', 'xupu-2024-actions']) {
    const { assumed } = good(loadPolicy('policy.yaml', stored(`seeds/${plan}/policy.yaml`)));
    for (const rule of ['parts', 'grades', 'plus', 'minus', 'publish']) {
      expect(assumed, plan).toContain(`evaluation.annual.${rule}`);
    }
  }
});
