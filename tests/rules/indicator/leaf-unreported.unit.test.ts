import { describe, expect, it } from 'vitest';
import { exact, six } from '../../../workflows/rules/decimal.ts';
import { leafOutcome } from '../../../workflows/rules/indicator/leaf.ts';
import type { Leaf, LeafKind } from '../../../workflows/rules/plan.ts';
import { leaf } from '../../support/cast.ts';

const HALF = { table: { '2024-H1': '0.5' } };
const JUNE = '2024-06-30';
const YEAR_END = '2024-12-31';
const CAP = exact('1.2');

const stands = (over: Partial<Leaf>, value: string | null, on = YEAR_END) =>
  leafOutcome(leaf(over), { counted: true, value, carried: null }, on, CAP);
const unreported = (over: Partial<Leaf>, carried: string | null, on = YEAR_END, counted = false) =>
  leafOutcome(leaf(over), { counted, value: null, carried }, on, CAP);

describe('an indicator that is not due', () => {
  it.each<[string, Partial<Leaf>]>([
    ['before its first day', { from: '2024-07-01' }],
    ['before the first share of its table', { schedule: { table: { '2024-Q3': '0.7' } } }],
    ['a milestone before its due day', { kind: 'milestone' }],
  ])('%s: counts neither as complete nor as incomplete', (_, over) => {
    const outcome = stands(over, over.kind ? '2024-05-01' : '100', JUNE);
    expect(outcome).toMatchObject({ state: 'not_due', complete: false, completion: null, performance: null });
    expect(six(outcome.schedule)).toBe('0.000000');
  });
});

describe('no counted report', () => {
  it.each<LeafKind>(['cumulative', 'ratio', 'cap', 'zero_event', 'milestone', 'benchmark', 'manual'])(
    'leaves a due %s missing: performance nothing, completion unknown, not complete',
    (kind) => {
      const outcome = unreported({ kind }, null);
      expect(outcome).toMatchObject({ state: 'missing', complete: false, completion: null });
      expect([six(outcome.schedule), six(outcome.performance ?? exact(-1))]).toEqual(['1.000000', '0.000000']);
    },
  );

  it('carries the newest value into the performance, against the share of today, still missing', () => {
    const outcome = unreported({ schedule: HALF }, '30', JUNE);
    expect(outcome).toMatchObject({ state: 'missing', complete: false, completion: null });
    expect(six(outcome.performance ?? exact(-1))).toBe('0.600000');
  });

  it('caps the performance that is carried', () => {
    expect(six(unreported({ schedule: HALF }, '100', JUNE).performance ?? exact(-1))).toBe('1.200000');
  });
});

describe('a counted report without a value', () => {
  it.each<[LeafKind, string]>([
    ['milestone', 'behind'],
    ['benchmark', 'not_due'],
    ['cumulative', 'missing'],
    ['net_increase', 'missing'],
    ['level', 'missing'],
    ['ratio', 'missing'],
    ['growth', 'missing'],
    ['reduction', 'missing'],
    ['cap', 'missing'],
    ['zero_event', 'missing'],
    ['manual', 'missing'],
  ])('leaves a %s %s', (kind, state) => {
    expect(stands({ kind }, null)).toMatchObject({ state, complete: false });
  });

  it('says of a milestone that nothing of it is done', () => {
    const { completion, performance } = stands({ kind: 'milestone' }, null);
    expect([completion, performance].map((x) => six(x ?? exact(-1)))).toEqual(['0.000000', '0.000000']);
  });

  it('says that a benchmark is not due even where an older value could be carried', () => {
    expect(unreported({ kind: 'benchmark' }, 'true', YEAR_END, true).state).toBe('not_due');
  });

  it('carries an older value for the other kinds', () => {
    const outcome = unreported({}, '40', YEAR_END, true);
    expect([outcome.state, six(outcome.performance ?? exact(-1))]).toEqual(['missing', '0.400000']);
  });
});
