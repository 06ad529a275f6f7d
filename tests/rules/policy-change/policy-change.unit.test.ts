import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../workflows/rules/policy.ts';
import {
  decidePolicyChange,
  type PolicyChangeCommand,
  type PolicyChangeState,
} from '../../../workflows/rules/policy-change/policy-change.ts';
import { timetableOfVersions } from '../../../workflows/rules/policy-change/timetable-of-versions.ts';
import { type PolicyVersions, publishedFrom, versionFor } from '../../../workflows/rules/policy-change/versions.ts';
import { timetable } from '../../../workflows/rules/time/timetable.ts';
import { cn } from '../../support/calendar.ts';
import { JINYUN, plan, policy } from '../../support/cast.ts';

const FIRST: PolicyVersions = { policy: JINYUN, policySha256: '1'.repeat(64) };
const SLOWER = { ...JINYUN.reporting, due: { working_days: 5 } };
const second = (over: Partial<Policy> = {}) => policy({ version: 2, reporting: SLOWER, ...over });
const AT = '2024-04-10T02:00:00Z';

const proposal = (over: { policy?: Policy; from?: string } = {}): PolicyChangeCommand => ({
  ask: 'propose_policy',
  key: 'k',
  actor: 'office',
  at: AT,
  policy: second(),
  policySha256: '2'.repeat(64),
  from: '2024-04-15',
  reason: '县政府常务会议决定',
  file: 'policy.yaml',
  ...over,
});
const refusal = (state: PolicyChangeState | undefined, command: PolicyChangeCommand, standing = FIRST) => {
  const decision = decidePolicyChange(state, standing, command);
  return 'refused' in decision ? `${decision.refused} ${decision.subject}`.trim() : decision.fact.type;
};
const open = (over: Partial<PolicyChangeState> = {}): PolicyChangeState => ({
  policy: second(),
  policySha256: '2'.repeat(64),
  from: '2024-04-15',
  reason: '县政府常务会议决定',
  file: 'policy.yaml',
  number: 1,
  proposedBy: 'office',
  status: 'open',
  ...over,
});
const decided = (ask: 'approve_policy' | 'reject_policy', actor = 'office2', at = AT): PolicyChangeCommand =>
  ask === 'reject_policy' ? { ask, reason: '依据不足', key: 'd', actor, at } : { ask, key: 'd', actor, at };

describe('a version of the rules', () => {
  it('is proposed once at a time', () => {
    const decision = decidePolicyChange(undefined, FIRST, proposal(), 'v2-of-may');
    expect(decision).toEqual({ refused: 'version_proposed', subject: 'v2-of-may' });
  });

  it('is proposed by one post and approved or rejected by another', () => {
    expect(refusal(undefined, proposal())).toBe('policy_change_proposed');
    expect(refusal(open(), decided('approve_policy'))).toBe('policy_change_approved');
    expect(refusal(open(), decided('reject_policy'))).toBe('policy_change_rejected');
    expect(refusal(open(), decided('approve_policy', 'office'))).toBe('four_eyes office');
  });

  it('is decided once, and only where it was proposed', () => {
    expect(refusal(undefined, decided('approve_policy'))).toBe('unknown_policy_change');
    expect(refusal(open({ status: 'rejected' }), decided('approve_policy'))).toBe('already_decided');
    expect(refusal(open(), proposal())).toBe('policy_change_exists');
  });

  it('has a higher number, and keeps the rhythm of what runs', () => {
    expect(refusal(undefined, proposal({ policy: second({ version: 1 }) }))).toBe('version_not_later 1');
    const quarterly = second({ reporting: { ...SLOWER, period: 'quarter' } });
    expect(refusal(undefined, proposal({ policy: quarterly }))).toBe('rhythm_differs reporting.period');
    const yearly = second({ review: { ...JINYUN.review, period: 'year' } });
    expect(refusal(undefined, proposal({ policy: yearly }))).toBe('rhythm_differs review.period');
  });

  it('rules nothing that has ended: neither when it is proposed nor when it is approved', () => {
    expect(refusal(undefined, proposal({ from: '2024-04-09' }))).toBe('from_too_early 2024-04-10');
    expect(refusal(undefined, proposal({ from: '2024-04-10' }))).toBe('policy_change_proposed');
    const late = decided('approve_policy', 'office2', '2024-04-16T02:00:00Z');
    expect(refusal(open(), late)).toBe('from_too_early 2024-04-16');
  });

  it('follows the version that is published for a day to come', () => {
    const standing = publishedFrom(FIRST, { policy: second(), policySha256: '2' }, '2024-05-01');
    const third = proposal({ policy: second({ version: 3 }), from: '2024-05-01' });
    expect(refusal(undefined, third, standing)).toBe('from_too_early 2024-05-02');
  });
});

describe('periods', () => {
  const versions = publishedFrom(FIRST, { policy: second(), policySha256: '2' }, '2024-04-15');

  it('are ruled by the version of their last day', () => {
    expect(versionFor(versions, '2024-04-14').policy.version).toBe(1);
    expect(versionFor(versions, '2024-04-15').policy.version).toBe(2);
    const third = publishedFrom(versions, { policy: second({ version: 3 }), policySha256: '3' }, '2024-07-01');
    expect(['2024-03-31', '2024-06-30', '2024-09-30'].map((day) => versionFor(third, day).policy.version)).toEqual([
      1, 2, 3,
    ]);
  });

  it('keep the timetable of their version', () => {
    const months = plan({ horizon: { from: '2024-03-01', to: '2024-04-30' } });
    const deadlines = (entries: readonly { kind: string; period: string | null; at: string }[]) =>
      Object.fromEntries(entries.filter((e) => e.kind === 'deadline').map((e) => [e.period, e.at]));
    const [old, next] = [timetable(months, JINYUN, cn), timetable(months, second(), cn)].map(deadlines);
    expect(deadlines(timetableOfVersions(months, versions, cn))).toEqual({
      '2024-03': old?.['2024-03'],
      '2024-04': next?.['2024-04'],
    });
    expect(old?.['2024-04']).not.toBe(next?.['2024-04']);
    expect(timetableOfVersions(months, FIRST, cn)).toEqual(timetable(months, JINYUN, cn));
  });
});
