import { describe, expect, it } from 'vitest';
import { six } from '../../../workflows/rules/decimal.ts';
import type { Task } from '../../../workflows/rules/plan.ts';
import type { ReportVersion, ReviewInput } from '../../../workflows/rules/review/input.ts';
import { worksheet } from '../../../workflows/rules/review/worksheet.ts';
import { filed, JINYUN, leaf, plan, policy, reviewInput, task } from '../../support/cast.ts';

const JUST_BEFORE = '2024-04-08T15:59:59Z';
const FREEZE = '2024-04-08T16:00:00Z';

const of = (period: string, value: string, over: Partial<ReportVersion> = {}) =>
  filed('slj', 'hydropower', period, { firms: value }, over);
const sheet = (tasks: readonly Task[], over: Partial<ReviewInput> = {}, quarter = '2024-Q1') =>
  worksheet(reviewInput(quarter, { plan: plan({ tasks }), ...over }), 'slj');
const first = (tasks: readonly Task[], reports: readonly ReportVersion[], quarter?: string) => {
  const [line] = sheet(tasks, { reports }, quarter);
  return line && { period: line.period, value: line.value, state: line.state, s: six(line.outcome.schedule) };
};

describe('the report a worksheet is filled from', () => {
  it('is that of the last month of the quarter', () => {
    const reports = [of('2024-01', '80'), of('2024-03', '30'), of('2024-02', '70')];
    expect(first([task()], reports)).toMatchObject({ period: '2024-03', value: '30', state: 'ahead' });
  });

  it('is missing when only that month is, whatever was reported before', () => {
    expect(first([task()], [of('2024-02', '70')])).toMatchObject({ period: '2024-03', value: null, state: 'missing' });
  });

  it('is the newest version received before the freeze', () => {
    const versions = [
      of('2024-03', '10'),
      of('2024-03', '20', { version: 2, receivedAt: JUST_BEFORE }),
      of('2024-03', '30', { version: 3, receivedAt: FREEZE }),
    ];
    expect(first([task()], versions.toReversed())?.value).toBe('20');
  });

  it('takes a corrected value that is lower than the one before', () => {
    expect(first([task()], [of('2024-02', '40'), of('2024-03', '20')])?.value).toBe('20');
  });

  it('is that of the last period owed, when the task ended before', () => {
    const ended = task({ indicators: [leaf({ due: '2024-02-10' })] });
    expect(first([ended], [of('2024-02', '60')], '2024-Q2')).toEqual({
      period: '2024-02',
      value: '60',
      state: 'behind',
      s: '1.000000',
    });
  });

  it('does not exist for a task that starts later, whose indicators are not due', () => {
    const later = task({ indicators: [leaf({ from: '2024-04-01' })] });
    expect(first([later], [])).toEqual({ period: null, value: null, state: 'not_due', s: '0.000000' });
  });

  it('only counts verified where the policy says so', () => {
    const verified = policy({ reporting: { ...JINYUN.reporting, counts: 'verified' } });
    const state = (over: Partial<ReportVersion>) =>
      sheet([task()], { policy: verified, reports: [of('2024-03', '50', over)] })[0]?.state;
    expect(state({ verifiedAt: JUST_BEFORE })).toBe('ahead');
    expect(state({ verifiedAt: FREEZE })).toBe('missing');
  });

  it('is not that of another unit that leads the task too', () => {
    const shared = task({ lead: ['nyncj', 'slj'] });
    const reports = [filed('nyncj', 'hydropower', '2024-03', { firms: '90' }), of('2024-03', '30')];
    expect(first([shared], reports)?.value).toBe('30');
  });
});
