import { describe, expect, it } from 'vitest';
import { exact, six } from '../../../workflows/rules/decimal.ts';
import { leafOutcome } from '../../../workflows/rules/indicator/leaf.ts';
import type { Leaf, LeafKind } from '../../../workflows/rules/plan.ts';
import { leaf, target } from '../../support/cast.ts';

const HALF = { table: { '2024-H1': '0.5' } };
const JUNE = '2024-06-30';
const YEAR_END = '2024-12-31';
const CAP = exact('1.2');

const stands = (over: Partial<Leaf>, value: string | null, on = YEAR_END) =>
  leafOutcome(leaf(over), { counted: true, value, carried: null }, on, CAP);

describe('an indicator half of which is owed', () => {
  it.each([
    ['60', 'ahead', true, '1.200000'],
    ['55', 'ahead', true, '1.100000'],
    ['50', 'on_schedule', true, '1.000000'],
    ['49.999999', 'behind', false, '1.000000'],
    ['30', 'behind', false, '0.600000'],
    ['0', 'behind', false, '0.000000'],
    ['100', 'ahead', true, '1.200000'],
  ])('with %s of 100 is %s, complete %s, performance %s', (value, state, complete, performance) => {
    const outcome = stands({ schedule: HALF }, value, JUNE);
    expect(outcome).toMatchObject({ state, complete });
    expect([six(outcome.schedule), six(outcome.performance ?? exact(-1))]).toEqual(['0.500000', performance]);
  });
});

describe('an indicator that is wholly due', () => {
  it.each<[LeafKind, string, string, boolean]>([
    ['cumulative', '> 7', '8', true],
    ['cumulative', '> 7', '7', false],
    ['cumulative', '>= 7', '7', true],
    ['cumulative', '= 7', '7', true],
    ['cumulative', '= 7', '8', true],
    ['cumulative', '= 7', '6.999999', false],
    ['ratio', '>= 100', '99.96', false],
    ['ratio', '>= 100', '100', true],
    ['growth', '> 8', '8', false],
    ['growth', '> 8', '8.000001', true],
    ['reduction', '>= 20', '-20', true],
    ['reduction', '> 20', '-20', false],
    ['reduction', '> 20', '-20.1', true],
    ['cap', '<= 80', '80', true],
    ['cap', '< 80', '80', false],
    ['cap', '< 80', '79.9', true],
  ])('%s, target %s, with %s is complete: %s', (kind, wanted, value, complete) => {
    expect(stands({ kind, target: target(wanted) }, value).complete).toBe(complete);
  });

  it.each([
    ['<= 60', '60', true],
    ['< 60', '60', false],
    ['< 60', '59', true],
  ])('a level that falls from 90, target %s, at %s is complete: %s', (wanted, value, complete) => {
    expect(stands({ kind: 'level', base: '90', target: target(wanted) }, value).complete).toBe(complete);
  });

  it('is behind, though its performance is whole, when a strict target is only reached', () => {
    const outcome = stands({ target: target('> 7') }, '7');
    expect([outcome.state, six(outcome.performance ?? exact(-1))]).toEqual(['behind', '1.000000']);
  });

  it('does not need its stretch target', () => {
    expect(stands({ stretch: target('>= 137'), target: target('>= 106') }, '106')).toMatchObject({ complete: true });
  });
});

describe('a strict target that is not wholly due yet', () => {
  it('is complete when the share owed is just reached', () => {
    expect(stands({ schedule: HALF, target: target('> 100') }, '50', JUNE)).toMatchObject({ state: 'on_schedule' });
  });
});

describe('a cap whose share owed is half', () => {
  it('is complete only within its limit, not at half of it', () => {
    const cap = { kind: 'cap' as const, schedule: HALF, target: target('<= 80') };
    expect(stands(cap, '100', JUNE)).toMatchObject({ complete: false, state: 'behind' });
    expect(stands(cap, '80', JUNE)).toMatchObject({ complete: true, state: 'ahead' });
  });
});
