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

  it('says which month’s value it was, and what it completes', () => {
    const [line] = sheet([withLeaves(leaf({ kind: 'ratio' }))], { policy: carry, reports: [of('2024-01', '80')] });
    expect(line?.notes).toEqual({ carried: { period: '2024-01', value: '80', completion: '0.800000' } });
  });

  it('says nothing where a value was reported, and where none ever was', () => {
    for (const reports of [[of('2024-01', '80'), of('2024-03', '70')], []]) {
      expect(sheet([withLeaves(leaf())], { policy: carry, reports })[0]?.notes).toEqual({});
    }
  });

  it('leaves a milestone without a day undone in a counted report', () => {
    const opened = leaf({ id: 'opened', kind: 'milestone', schedule: 'none' });
    const reports = [
      filed('slj', 'hydropower', '2024-02', { opened: '2024-02-01' }),
      filed('slj', 'hydropower', '2024-03', { opened: '' }),
    ];
    expect(sheet([withLeaves(opened)], { policy: carry, reports })[0]).toMatchObject({ state: 'behind', notes: {} });
  });

  it('carries no value that stands returned', () => {
    const returned = of('2024-02', '90', { returnedAt: '2024-03-05T02:00:00Z' });
    expect(performance([of('2024-01', '80'), returned])).toEqual(['missing', null, '0.800000']);
  });

  it('carries only what was verified where only that counts', () => {
    const verified = policy({ reporting: { ...carry.reporting, counts: 'verified' } });
    const reports = [of('2024-01', '80', { verifiedAt: '2024-02-06T02:00:00Z' }), of('2024-02', '90')];
    const [line] = sheet([withLeaves(leaf({ kind: 'ratio' }))], { policy: verified, reports });
    expect([line?.notes.carried?.value, six(line?.outcome.performance ?? ZERO)]).toEqual(['80', '0.800000']);
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

describe('a report that was not verified by the freeze, where only verified ones count', () => {
  const verified = policy({ reporting: { ...JINYUN.reporting, counts: 'verified' } });
  const march = (value: string, over: Partial<ReportVersion> = {}) => of('2024-03', value, over);
  const line = (reports: readonly ReportVersion[], rules = verified) =>
    sheet([withLeaves(leaf())], { policy: rules, reports })[0];

  it('is missing, and said to have been handed in', () => {
    expect(line([march('30')])).toMatchObject({
      state: 'missing',
      value: null,
      notes: { unverified: { version: 1, value: '30' } },
    });
    expect(line([march('30', { verifiedAt: FREEZE })])).toMatchObject({ state: 'missing' });
    expect(line([march('30')], policy())).toMatchObject({ state: 'ahead', value: '30', notes: {} });
  });

  it('leaves the last verified version in force, and is named beside it', () => {
    const first = march('20', { verifiedAt: '2024-04-02T02:00:00Z' });
    const second = march('30', { version: 2, receivedAt: '2024-04-03T02:00:00Z' });
    expect(line([first, second])).toMatchObject({ value: '20', notes: { unverified: { version: 2, value: '30' } } });
    expect(line([first])).toMatchObject({ value: '20', notes: {} });
  });

  it('is not spoken of once it was returned', () => {
    expect(line([march('30', { returnedAt: '2024-04-02T02:00:00Z' })])?.notes).toEqual({});
  });
});
