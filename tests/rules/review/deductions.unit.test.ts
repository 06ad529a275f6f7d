import { describe, expect, it } from 'vitest';
import { reportingDeductions } from '../../../workflows/rules/review/deductions.ts';
import type { ReportVersion, ReviewInput } from '../../../workflows/rules/review/input.ts';
import { filed, filedAll, reviewInput } from '../../support/cast.ts';

const FREEZE = '2024-04-08T16:00:00Z';
const JAN_DEADLINE = '2024-02-04T16:00:00Z';
const JUST_IN_TIME = '2024-02-04T15:59:59Z';

const january = (over: Partial<ReportVersion> = {}) => filed('slj', 'hydropower', '2024-01', {}, over);
const rest = [filed('slj', 'hydropower', '2024-02', {}), filed('slj', 'hydropower', '2024-03', {})];
const deducted = (input: ReviewInput, unit = 'slj') =>
  reportingDeductions(input, unit).map((d) => `${d.period} ${d.kind} ${d.amount}`);
const q1 = (reports: readonly ReportVersion[], over: Partial<ReviewInput> = {}) =>
  reviewInput('2024-Q1', { reports, ...over });

describe('the reports of a quarter', () => {
  it.each<[string, ReportVersion[], string[]]>([
    ['in time cost nothing', [january()], []],
    ['in the last second cost nothing', [january({ receivedAt: JUST_IN_TIME })], []],
    ['at the deadline are late', [january({ receivedAt: JAN_DEADLINE })], ['2024-01 late 2']],
    ['never received are missing', [], ['2024-01 missing 5']],
    ['received at the freeze are missing', [january({ receivedAt: FREEZE })], ['2024-01 missing 5']],
    ['received just before the freeze are late', [january({ receivedAt: '2024-04-08T15:59:59Z' })], ['2024-01 late 2']],
    [
      'returned and not handed in again cost',
      [january({ returnedAt: '2024-02-03T02:00:00Z' })],
      ['2024-01 returned 2'],
    ],
    ['returned only at the freeze cost nothing', [january({ returnedAt: FREEZE })], []],
    [
      'late and returned cost both',
      [january({ receivedAt: JAN_DEADLINE, returnedAt: '2024-02-06T02:00:00Z' })],
      ['2024-01 late 2', '2024-01 returned 2'],
    ],
  ])('%s', (_, reports, expected) => {
    expect(deducted(q1([...reports, ...rest]))).toEqual(expected);
  });

  it('are late by their first version alone', () => {
    const again = january({ version: 2, receivedAt: JAN_DEADLINE });
    expect(deducted(q1([january(), again, ...rest]))).toEqual([]);
    const late = january({ receivedAt: JAN_DEADLINE });
    expect(deducted(q1([late, { ...again, receivedAt: '2024-02-05T02:00:00Z' }, ...rest]))).toEqual(['2024-01 late 2']);
  });

  it('are not returned any more once they are handed in again before the freeze', () => {
    const returned = january({ returnedAt: '2024-02-03T02:00:00Z' });
    const again = january({ version: 2, receivedAt: '2024-02-06T02:00:00Z' });
    expect(deducted(q1([returned, again, ...rest]))).toEqual([]);
    expect(deducted(q1([returned, { ...again, receivedAt: FREEZE }, ...rest]))).toEqual(['2024-01 returned 2']);
  });

  it('of other quarters do not matter', () => {
    expect(deducted(reviewInput('2024-Q2', { reports: filedAll('slj', 'hydropower', '2024-Q2', {}) }))).toEqual([]);
  });
});
