import { describe, expect, it } from 'vitest';
import type { Override } from '../../../workflows/rules/review/input.ts';
import { overrideFault } from '../../../workflows/rules/review/overrides.ts';
import { computeReview } from '../../../workflows/rules/review/review.ts';
import { composite, filedAll, leaf, plan, reviewInput, task } from '../../support/cast.ts';

const override = (over: Partial<Override> = {}): Override => ({
  id: 'o1',
  unit: 'slj',
  task: 'hydropower',
  indicator: 'firms',
  sets: 'performance',
  amount: '0.9',
  reason: '配合单位用地预审延误',
  evidence: '督查报告3号',
  proposedBy: 'office',
  approvedBy: 'office2',
  ...over,
});

const PLAN = plan({
  tasks: [
    task({
      indicators: [
        leaf({ kind: 'ratio' }),
        leaf({ id: 'growth', kind: 'growth' }),
        composite('any_of', ['firms', 'growth']),
        leaf({ id: 'built', kind: 'milestone' }),
      ],
    }),
    task({ id: 'rice', lead: ['nyncj'] }),
  ],
});
const reports = filedAll('slj', 'hydropower', '2024-Q1', { firms: '50', growth: '20' });
const result = (...overrides: Override[]) => {
  const units = computeReview(reviewInput('2024-Q1', { plan: PLAN, reports, overrides })).groups[0]?.units;
  const unit = units?.find((u) => u.unit === 'slj');
  return { ...unit, line: (id: string) => unit?.lines.find((l) => l.indicator === id) };
};

describe('an override', () => {
  it('of a performance takes the place of the computed one, which stays visible', () => {
    const line = result(override()).line('firms');
    expect(line).toMatchObject({ value: '50', completion: '0.500000', performance: '0.900000', complete: false });
    expect(line?.overrides).toMatchObject([{ before: '0.500000', amount: '0.9', approvedBy: 'office2' }]);
  });

  it('of a part reaches the composite and the score', () => {
    const { score, line } = result(override());
    expect(line('goal')).toMatchObject({ performance: '0.900000', decidedBy: 'firms' });
    expect([score, result().score]).toEqual(['90.000000', '50.000000']);
  });

  it('of a composite leaves its parts alone', () => {
    const { score, line } = result(override({ indicator: 'goal', amount: '0.7' }));
    expect([score, line('firms')?.performance]).toEqual(['70.000000', '0.500000']);
    expect(line('goal')?.overrides).toMatchObject([{ before: '0.500000' }]);
  });

  it('of a value is computed with like a reported one', () => {
    const line = result(override({ sets: 'value', amount: '100' })).line('firms');
    expect(line).toMatchObject({ value: '100', performance: '1.000000', complete: true, state: 'on_schedule' });
    expect(line?.overrides).toMatchObject([{ sets: 'value', before: '50' }]);
  });

  it('approved last counts, and nobody else’s is touched', () => {
    expect(result(override(), override({ id: 'o2', amount: '0.6' })).line('firms')?.performance).toBe('0.600000');
    for (const other of [override({ unit: 'nyncj' }), override({ task: 'rice' })]) {
      expect(result(other)).toMatchObject({ score: '50.000000' });
    }
  });

  it('of what is not due changes nothing', () => {
    const line = result(override({ indicator: 'built' })).line('built');
    expect(line).toMatchObject({ state: 'not_due', performance: null });
    expect(line).not.toHaveProperty('overrides');
  });
});

describe('an override is refused', () => {
  const [shared] = PLAN.tasks;
  const fault = (over: object) => shared && overrideFault(shared, { ...override(), ...over }, '1.2', '2024-04-01');

  it.each([
    [{}, null],
    [{ amount: '1.2' }, null],
    [{ amount: '1.21' }, 'bad_value'],
    [{ amount: '-0.1' }, 'bad_value'],
    [{ amount: 'much' }, 'bad_value'],
    [{ reason: ' ' }, 'reason_needed'],
    [{ evidence: ' ' }, 'evidence_needed'],
    [{ evidence: '', files: [{}] }, null],
    [{ indicator: 'other' }, 'unknown_indicator'],
    [{ indicator: 'goal' }, null],
    [{ indicator: 'goal', sets: 'value', amount: '1' }, 'composite_indicator'],
    [{ sets: 'value', amount: '-1' }, 'bad_value'],
    [{ sets: 'value', amount: '' }, 'bad_value'],
    [{ indicator: 'built', sets: 'value', amount: '2024-03-20' }, null],
    [{ indicator: 'built', sets: 'value', amount: '2024-04-02' }, 'bad_value'],
  ])('%j: %s', (over, code) => expect(fault(over)).toBe(code));
});
