import { describe, expect, it } from 'vitest';
import { admit } from '../../../workflows/rules/report/admit.ts';
import type { ReportLine } from '../../../workflows/rules/report/report.ts';
import type { ReportVersion } from '../../../workflows/rules/review/input.ts';
import { disagree } from '../../../workflows/rules/review/lights.ts';
import { computeReview } from '../../../workflows/rules/review/review.ts';
import { worksheet } from '../../../workflows/rules/review/worksheet.ts';
import { factsOf } from '../../../workflows/rules/task/facts.ts';
import { composite, filed, leaf, plan, reviewInput, task, windowsOf } from '../../support/cast.ts';

const TASK = task({
  indicators: [
    leaf(),
    leaf({ id: 'rate', kind: 'ratio' }),
    composite('all_of', ['rate']),
    leaf({ id: 'built', kind: 'milestone' }),
  ],
});
const PLAN = plan({ tasks: [TASK] });
const VERIFIED = '2024-04-03T02:00:00Z';
const report = (over: Partial<ReportVersion> = {}) =>
  filed('slj', 'hydropower', '2024-03', { firms: '30', rate: '50' }, over);
const lines = (...reports: ReportVersion[]) => worksheet(reviewInput('2024-Q1', { plan: PLAN, reports }), 'slj');
const beside = (...reports: ReportVersion[]) =>
  Object.fromEntries(lines(...reports).map((l) => [l.indicator.id, [l.beside.own, l.light, l.beside.verified]]));

describe('three lights of an indicator', () => {
  it('are the unit’s own, the computed one and the verified one', () => {
    const lights = { firms: 'amber', '': 'green' };
    const shown = beside(report({ lights, verifiedAt: VERIFIED, verifiedLights: { rate: 'orange' } }));
    expect(shown).toEqual({
      firms: ['amber', 'green', 'green'],
      rate: ['green', 'red', 'orange'],
      goal: ['green', 'red', 'red'],
      built: [null, 'grey', null],
    });
  });

  it('are not there where nobody stated or verified one', () => {
    expect(beside(report())).toMatchObject({ firms: [null, 'green', null] });
    expect(beside(report({ verifiedAt: VERIFIED }))).toMatchObject({ firms: [null, 'green', 'green'] });
    expect(beside()).toMatchObject({ firms: [null, 'black', null] });
  });

  it('are those of the newest version that was not returned, by the freeze', () => {
    const newer = report({ version: 2, lights: { firms: 'red' }, receivedAt: VERIFIED });
    expect(beside(report({ lights: { firms: 'green' } }), newer)).toMatchObject({ firms: ['red', 'green', null] });
    const back = { ...newer, returnedAt: VERIFIED };
    expect(beside(report({ lights: { firms: 'green' } }), back)).toMatchObject({ firms: ['green', 'green', null] });
    expect(beside(report({ verifiedAt: '2024-04-20T02:00:00Z' }))).toMatchObject({ firms: [null, 'green', null] });
  });

  it('are frozen with a review where somebody stated one, and nowhere else', () => {
    const frozen = (one: ReportVersion) =>
      computeReview(reviewInput('2024-Q1', { plan: PLAN, reports: [one] })).groups[0]?.units.find(
        (u) => u.unit === 'slj',
      )?.lines;
    expect(frozen(report({ lights: { firms: 'red' } }))?.map((l) => l.lights)).toEqual([
      { own: 'red', verified: null },
      undefined,
      undefined,
      undefined,
    ]);
    expect(frozen(report({ verifiedAt: VERIFIED }))?.some((l) => 'lights' in l)).toBe(false);
  });
});

describe('lights agree', () => {
  it.each([
    [null, 'green', null, false],
    ['green', 'green', null, false],
    ['green', 'amber', null, true],
    [null, 'amber', 'red', true],
    [null, 'amber', 'amber', false],
    ['green', 'green', 'red', true],
    ['red', 'red', 'red', false],
  ])('own %s, computed %s, verified %s: %s', (own, computed, verified, apart) => {
    expect(disagree({ own, computed, verified })).toBe(apart);
  });
});

describe('a unit’s own light', () => {
  const refused = (...said: ReportLine[]) =>
    admit(
      {
        closesAt: '2025-01-01T00:00:00Z',
        hasUnit: () => true,
        task: () => ({ facts: factsOf(TASK), acts: [] }),
        window: (id) => windowsOf(PLAN).find((w) => w.period === id),
        lights: ['green', 'red'],
      },
      { unit: 'slj', task: 'hydropower', period: '2024-03', lines: said },
      '2024-04-02T02:00:00Z',
    ).map((r) => `${r.code} ${r.subject}`);
  const line = (indicator: string, value: string, light?: string): ReportLine => ({
    indicator,
    value,
    note: '',
    light,
  });

  it('is one of the policy’s, on a figure, on a composite or on the whole report', () => {
    expect(refused(line('firms', '3', 'green'), line('goal', '', 'red'), line('', '', 'red'))).toEqual([]);
    expect(refused(line('firms', '3', 'blue'))).toEqual(['bad_light blue']);
    expect(refused(line('', '', 'blue'))).toEqual(['bad_light blue']);
    expect(refused(line('goal', '3', 'red'))).toEqual(['composite_indicator goal']);
    expect(refused(line('goal', ''))).toEqual(['composite_indicator goal']);
  });
});
