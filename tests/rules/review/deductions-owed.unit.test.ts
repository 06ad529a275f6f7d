import { describe, expect, it } from 'vitest';
import { reportingDeductions } from '../../../workflows/rules/review/deductions.ts';
import type { ReportVersion, ReviewInput } from '../../../workflows/rules/review/input.ts';
import { act, filed, plan, reviewInput, task } from '../../support/cast.ts';

const january = (over: Partial<ReportVersion> = {}) => filed('slj', 'hydropower', '2024-01', {}, over);
const rest = [filed('slj', 'hydropower', '2024-02', {}), filed('slj', 'hydropower', '2024-03', {})];
const deducted = (input: ReviewInput, unit = 'slj') =>
  reportingDeductions(input, unit).map((d) => `${d.period} ${d.kind} ${d.amount}`);
const q1 = (reports: readonly ReportVersion[], over: Partial<ReviewInput> = {}) =>
  reviewInput('2024-Q1', { reports, ...over });

describe('who loses points', () => {
  it('each of two leads for its own reports', () => {
    const shared = plan({ tasks: [task({ lead: ['slj', 'nyncj'] })] });
    const input = q1([january(), ...rest], { plan: shared });
    expect(deducted(input, 'slj')).toEqual([]);
    expect(deducted(input, 'nyncj')).toEqual(['2024-01 missing 5', '2024-02 missing 5', '2024-03 missing 5']);
  });

  it('nobody for a task without a lead', () => {
    const input = q1([], { plan: plan({ tasks: [task({ lead: [] })] }) });
    expect([...deducted(input, 'slj'), ...deducted(input, 'nyncj')]).toEqual([]);
  });

  it('nobody for the periods outside the span of the task', () => {
    const input = q1([], { plan: plan({ tasks: [task({ indicators: [], from: '2024-03-31' })] }) });
    expect(deducted(input)).toEqual(['2024-03 missing 5']);
  });

  it('nobody for a period whose deadline was moved and then kept', () => {
    const excuse = act({ act: 'excuse', period: '2024-01', deadline: '2024-02-06T16:00:00Z' });
    const on = (receivedAt: string) =>
      deducted(q1([january({ receivedAt }), ...rest], { acts: { hydropower: [excuse] } }));
    expect(on('2024-02-06T15:59:59Z')).toEqual([]);
    expect(on('2024-02-06T16:00:00Z')).toEqual(['2024-01 late 2']);
  });
});
