import { describe, expect, it } from 'vitest';
import { evaluationDocument } from '../../activities/documents/evaluation-document.ts';
import type { EvaluationVersion } from '../../activities/store/evaluations.ts';
import type { YearInput } from '../../workflows/rules/evaluation/annual-score.ts';
import { evaluateYear } from '../../workflows/rules/evaluation/evaluate-year.ts';
import { ANNUAL, year } from '../support/annual.ts';
import { plan, unit } from '../support/cast.ts';
import { definitionFor } from '../support/office.ts';
import { RATED_POLICY } from '../support/rating-hall.ts';

const COUNTY = definitionFor(plan({ units: ['slj', 'nyncj', 'lyj'].map((u) => unit(u)) }), RATED_POLICY);
const INPUTS: readonly YearInput[] = [
  year('slj', { sources: { progress: '95', mutual: '90' }, plus: ['2'] }),
  year('nyncj', { sources: { progress: '99' }, vetoes: ['accident'] }),
  year('lyj'),
];

function published(over: Partial<EvaluationVersion> = {}): string {
  const policy = { id: 'jinyun', version: 1, sha256: 'a'.repeat(64) };
  const snapshot = { year: '2024', policy, annual: ANNUAL, inputs: INPUTS, groups: evaluateYear(ANNUAL, INPUTS) };
  const acted = { draftedBy: 'office', draftedAt: '2025-01-06T01:00:00Z', approvedBy: 'office2' };
  const whole = { approvedAt: '2025-01-07T01:00:00Z', publishedBy: 'office', publishedAt: '2025-01-08T01:00:00Z' };
  const version = {
    version: 1,
    number: 1,
    state: 'published',
    reason: null,
    snapshot,
    sha256: 'b'.repeat(64),
  } as const;
  return evaluationDocument(COUNTY, { ...version, ...acted, ...whole, ...over });
}

/** The words of a page, without its marks. */
const words = (page: string) =>
  page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the result of a year', () => {
  const text = words(published());

  it('is named, dated, and lists the units of each group by rank with their grade and parts', () => {
    expect(text).toContain('《缙云县2024年行动计划》 2024年年终考评结果');
    expect(text).toContain('2025年1月8日');
    expect(text).toContain('1 县农业农村局 合格 一票否决：较大以上事故 99.00 69.30 — 0 0');
    expect(text).toContain('2 县水利局 良好 95.50 66.50 27.00 2 0');
  });

  it('says who was not evaluated', () => expect(text).toContain('不参评（没有可计分的来源）：县林业局。'));

  it('says how it came about', () => {
    expect(text).toContain('目标完成满分70分，最多75分，取季度评价（最后一次）。');
    expect(text).toContain(
      '互评（平均）'.replace('（平均）', '（满分10，折为百分制，各项去掉1个最高、1个最低，少于3票不计分）权重2'),
    );
    expect(text).toContain('优秀：不低于90分，不超过参评单位数的20%；良好：不低于80分；合格：其余单位');
    expect(text).toContain('一票否决：较大以上事故（附件7），最高评合格');
  });

  it('says what it is used for and decides nothing', () => {
    expect(text).toContain('本结果供下列考核采用，由其主管机关按各自规定办理：年终考评（附件1 四（三））。');
  });

  it('names no rater and no ballot', () => expect(text).not.toMatch(/head|reporter/));

  it('is marked as a draft until it is published, and a correction says why', () => {
    expect(words(published({ publishedAt: null, state: 'draft' }))).toContain('草案，尚未公布，只供审核');
    expect(words(published({ version: 2, reason: '统计更正' }))).toContain('第2版（更正）');
    expect(words(published({ version: 2, reason: '<b>统计</b>' }))).toContain('更正理由：&lt;b&gt;统计&lt;/b&gt;');
  });
});
