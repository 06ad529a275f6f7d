import { describe, expect, it } from 'vitest';
import { six, ZERO } from '../../../workflows/rules/decimal.ts';
import type { Indicator, Task } from '../../../workflows/rules/plan.ts';
import type { ReportVersion, ReviewInput } from '../../../workflows/rules/review/input.ts';
import { worksheet } from '../../../workflows/rules/review/worksheet.ts';
import { filed, JINYUN, leaf, plan, policy, reviewInput, task } from '../../support/cast.ts';

const FREEZE = '2024-04-08T16:00:00Z';

const of = (period: string, value: string, over: Partial<ReportVersion> = {}) =>
  filed('slj', 'hydropower', period, { firms: value }, over);
const sheet = (tasks: readonly Task[], over: Partial<ReviewInput> = {}, quarter = '2024-Q1') =>
  worksheet(reviewInput(quarter, { plan: plan({ tasks }), ...over }), 'slj');
const withLeaves = (...indicators: Indicator[]) => task({ indicators });

describe('a missing value under a policy that carries the newest one', () => {
  const carry = policy({ reporting: { ...JINYUN.reporting, missing: 'carry' } });
  const performance = (reports: readonly ReportVersion[]) => {
    const [line] = sheet([withLeaves(leaf({ kind: 'ratio' }))], { policy: carry, reports });
    return [line?.state, line?.value, six(line?.outcome.performance ?? ZERO)];
  };

  it('performs by the value received last, whichever month it was for', () => {
    const reports = [of('2024-02', '70'), of('2024-01', '80', { version: 2, receivedAt: '2024-03-20T02:00:00Z' })];
    expect(performance(reports)).toEqual(['missing', null, '0.800000']);
    expect(performance(reports.toReversed())).toEqual(['missing', null, '0.800000']);
  });

  it('skips a report that leaves it out', () => {
    expect(performance([of('2024-01', '80'), of('2024-02', '')])).toEqual(['missing', null, '0.800000']);
  });

  it('does not look past the freeze', () => {
    expect(performance([of('2024-01', '80', { receivedAt: FREEZE })])).toEqual(['missing', null, '0.000000']);
  });

  it('does not look past the quarter', () => {
    expect(performance([of('2024-04', '80', { receivedAt: '2024-04-02T02:00:00Z' })])).toEqual([
      'missing',
      null,
      '0.000000',
    ]);
  });
});
