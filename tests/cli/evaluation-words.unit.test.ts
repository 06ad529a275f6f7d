import { describe, expect, it } from 'vitest';
import type { EvaluationVersion } from '../../activities/store/evaluations.ts';
import { evaluationText, triedText, whyYearText } from '../../client/cli/evaluation/evaluation-text.ts';
import { roundText } from '../../client/cli/evaluation/rating-text.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import type { EvaluationView } from '../../client/views/evaluation.ts';
import { formText } from '../../client/views/rating-form.ts';
import type { RoundView } from '../../client/views/rating-rounds.ts';
import { evaluateYear } from '../../workflows/rules/evaluation/evaluate-year.ts';
import { withChange, yearDifferences } from '../../workflows/rules/evaluation/what-if.ts';
import { ANNUAL, year } from '../support/annual.ts';
import { WORK } from '../support/rating.ts';

const INPUTS = [
  year('slj', { sources: { progress: '95', mutual: '90', panel: null } }),
  year('lyj', { sources: { progress: '85', mutual: null, panel: null } }),
];
const GROUPS = evaluateYear(ANNUAL, INPUTS);
const VERSION = {
  version: 1,
  state: 'draft',
  draftedBy: 'office',
  draftedAt: '2025-01-06T01:00:00Z',
  approvedBy: null,
  publishedAt: null,
  reason: null,
  snapshot: { inputs: INPUTS, groups: GROUPS },
} as unknown as EvaluationVersion;
const VIEW: EvaluationView = {
  year: '2024',
  annual: ANNUAL,
  units: [
    { id: 'slj', name: '县水利局' },
    { id: 'lyj', name: '县林业局' },
  ],
  sources: [
    { id: 'progress', name: '季度评价', kind: 'reviews', take: 'mean' },
    { id: 'mutual', name: '互评', kind: 'mutual', take: 'mean' },
    { id: 'panel', name: '测评', kind: 'panel', take: 'mean' },
  ],
  places: [],
  version: VERSION,
  older: [],
  entries: [],
  objectionCloses: null,
  objections: [],
  openRounds: ['m2'],
  uses: [
    {
      use: 'year-end',
      version: 1,
      takenBy: '县考核办',
      document: '县考〔2025〕3号',
      recordedBy: 'office',
      at: '2025-02-10T01:00:00Z',
    },
  ],
};

const terminal = (language: 'zh' | 'en') => ({ say: speaker(language) }) as Parameters<typeof evaluationText>[0];

describe('the words of an annual evaluation', () => {
  it('say its state, each unit’s grade and parts, what is open, and who took it over', () => {
    const text = evaluationText(terminal('zh'), VIEW);
    expect(text).toContain('2024年年终考评，第 1 版：草案');
    expect(text).toMatch(/1 {2}县水利局 {2}良好 {2}93\.500000 +66\.500000 +27\.000000/);
    expect(text).toContain('县直部门（单位）');
    expect(text).toContain('尚未截止的测评：m2');
    expect(text).toContain(
      'year-end：年终考评（附件1 四（三））县考核办 于 2025-02-10 09:00 采用第 1 版（县考〔2025〕3号）',
    );
  });

  it('say why a unit has its score and no better grade', () => {
    expect(whyYearText(terminal('zh'), VIEW, 'slj')?.split('\n')).toEqual([
      '县水利局：93.500000 分，第 1 名，良好',
      '  目标完成 66.500000（满分 70，最多 75）：季度评价 95×1',
      '  测评 27.000000（满分 30，最多 30）：互评 90×2，测评 票数不足，不计分×1',
      '  加分 0.000000（最多 5），减分 0.000000（最多 5）',
      '  未评优秀：名额 0 个已满',
    ]);
    expect(whyYearText(terminal('en'), VIEW, 'slj')).toContain('not 优秀: all 0 places are taken');
    expect(whyYearText(terminal('zh'), VIEW, 'hzz')).toBeNull();
  });

  it('say whose grade a trial would change, and why', () => {
    const changed = withChange({ annual: ANNUAL, inputs: INPUTS }, { set: 'quota.excellent', to: '1' });
    const after = changed ? evaluateYear(changed.annual, changed.inputs) : [];
    const tried = triedText(terminal('zh'), VIEW, {
      before: GROUPS,
      after,
      differences: yearDifferences(GROUPS, after),
    });
    expect(tried).toMatch(
      /县水利局 {2}良好 93\.500000 #1 {2}优秀 93\.500000 #1 +0\.000000 {2}原来未评优秀：名额 0 个已满/,
    );
    expect(tried).toContain('2 个单位中 1 个有变化，1 个等次变化。没有写入任何内容。');
    expect(triedText(terminal('zh'), VIEW, { before: GROUPS, after: GROUPS, differences: [] })).toContain('都不变');
  });
});

describe('a rating form', () => {
  it('has a line for each unit and dimension, with what was given so far', () => {
    const view = {
      dimensions: [WORK],
      ratees: [{ id: 'lyj', name: '林业局,县' }],
      own: { ratees: ['lyj'], ballots: [{ class: 'all', rater: 'slj', ratee: 'lyj', scores: { 'ping.work': '9' } }] },
    } as unknown as RoundView;
    expect(formText(view).split('\n')).toEqual([
      'unit,unit-name,dimension,dimension-name,score',
      'lyj,"林业局,县",ping.work,工作成效,9',
    ]);
  });

  it('of what the office brings in has a column for the paper or the voucher', () => {
    const of = (kind: RoundView['kind']) =>
      formText({
        kind,
        dimensions: [WORK],
        ratees: [{ id: 'lyj', name: '县林业局' }],
        own: null,
      } as unknown as RoundView);
    expect(of('public')).toBe(
      'voucher,unit,unit-name,dimension,dimension-name,score\n,lyj,县林业局,ping.work,工作成效,',
    );
    expect(of('panel')).toMatch(/^class,rater,unit,.*\n,,lyj,/);
    expect(of('mutual')).toBe('unit,unit-name,dimension,dimension-name,score');
  });
});

describe('a round in words', () => {
  const ROUND = {
    ...{ id: 'p1', kind: 'panel', title: '专项评', period: '2024', source: 'panel', state: 'open', max: '100' },
    ...{ opensAt: '2024-06-07T01:00:00Z', closesAt: '2024-06-17T16:00:00Z', extensions: [], dimensions: [WORK] },
    ratees: [
      { id: 'slj', name: '县水利局' },
      { id: 'lyj', name: '县林业局' },
    ],
    names: { raters: { 'czj-head': '县财政局责任领导' }, classes: { deputies: '两代表一委员' } },
    ...{ own: null, raters: 1, cast: 1, result: [] },
    missing: [{ rater: 'czj-head', class: 'deputies', left: ['lyj'] }],
    ballots: [{ class: 'deputies', rater: 'czj-head', ratee: 'slj', scores: { 'ping.work': '90' } }],
  } as unknown as RoundView;

  it('names raters, their classes and the units they have left out', () => {
    const said = roundText(terminal('zh'), ROUND);
    expect(said).toContain('  县财政局责任领导：县林业局');
    expect(said).toMatch(/两代表一委员 +县财政局责任领导 +县水利局 +90/);
  });

  it('tells a unit nothing of how many have voted, and everybody else of the public’s votes', () => {
    const unit = { ...ROUND, raters: 0, cast: 0, missing: [], ballots: null };
    expect(roundText(terminal('zh'), unit)).not.toContain('票');
    expect(roundText(terminal('en'), { ...unit, kind: 'public', cast: 36 })).toContain('36 vote(s) cast');
  });
});
