import { describe, expect, it } from 'vitest';
import { six } from '../../../workflows/rules/decimal.ts';
import { completion, withinCap } from '../../../workflows/rules/indicator/completion.ts';
import type { Leaf, LeafKind } from '../../../workflows/rules/plan.ts';
import { leaf, target } from '../../support/cast.ts';

const D = '2024-03-31';
const done = (over: Partial<Leaf>, value: string) => six(completion(leaf(over), value, D));

describe('completion of a reported value', () => {
  it.each<[LeafKind, string, string, string]>([
    ['cumulative', '>= 100', '50', '0.500000'],
    ['cumulative', '>= 100', '0', '0.000000'],
    ['cumulative', '>= 3', '1', '0.333333'],
    ['cumulative', '>= 100', '150', '1.500000'],
    ['cumulative', '= 95.5', '95.5', '1.000000'],
    ['net_increase', '>= 20', '5', '0.250000'],
    ['net_increase', '>= 20', '-3', '0.000000'],
    ['ratio', '>= 60', '55', '0.916667'],
    ['ratio', '>= 100', '99.96', '0.999600'],
    ['growth', '>= 20', '10', '0.500000'],
    ['growth', '>= 20', '-5', '0.000000'],
    ['reduction', '>= 20', '-12.5', '0.625000'],
    ['reduction', '>= 20', '-20', '1.000000'],
    ['reduction', '>= 20', '-25', '1.250000'],
    ['reduction', '>= 20', '5', '0.000000'],
    ['cap', '<= 80', '79.9', '1.000000'],
    ['cap', '<= 80', '80', '1.000000'],
    ['cap', '<= 80', '100', '0.800000'],
    ['cap', '<= 80', '0', '1.000000'],
    ['cap', '<= 0', '0', '1.000000'],
    ['cap', '<= 0', '5', '0.000000'],
    ['cap', '< 80', '80', '1.000000'],
    ['cap', '< 80', '90', '0.888889'],
  ])('%s, target %s, reported %s: %s', (kind, wanted, value, expected) => {
    expect(done({ kind, target: target(wanted) }, value)).toBe(expected);
  });

  it.each<[LeafKind, string, string]>([
    ['zero_event', '0', '1.000000'],
    ['zero_event', '0.0', '1.000000'],
    ['zero_event', '1', '0.000000'],
    ['milestone', '2024-03-31', '1.000000'],
    ['milestone', '2024-01-15', '1.000000'],
    ['milestone', '2024-04-01', '0.000000'],
    ['benchmark', 'true', '1.000000'],
    ['benchmark', 'false', '0.000000'],
    ['manual', '0.35', '0.350000'],
  ])('%s, which has no target, reported %s: %s', (kind, value, expected) => {
    expect(done({ kind }, value)).toBe(expected);
  });

  it.each<[string, string, string, string]>([
    ['100', '>= 150', '120', '0.400000'],
    ['100', '>= 150', '90', '0.000000'],
    ['100', '>= 150', '160', '1.200000'],
    ['0', '>= 5000', '4000', '0.800000'],
    ['90', '<= 60', '75', '0.500000'],
    ['90', '<= 60', '60', '1.000000'],
    ['90', '<= 60', '50', '1.333333'],
    ['90', '<= 60', '95', '0.000000'],
  ])('level from %s to %s, reported %s: %s', (base, wanted, value, expected) => {
    expect(done({ kind: 'level', base, target: target(wanted) }, value)).toBe(expected);
  });

  it('has nothing to do with the stretch target', () => {
    expect(done({ stretch: target('>= 200') }, '100')).toBe('1.000000');
  });
});

describe('a cap', () => {
  it.each([
    ['<= 80', '80', true],
    ['<= 80', '80.000001', false],
    ['< 80', '79.999999', true],
    ['< 80', '80', false],
  ])('%s with %s reported is kept: %s', (wanted, value, kept) => {
    expect(withinCap(leaf({ kind: 'cap', target: target(wanted) }), value)).toBe(kept);
  });
});

describe('an indicator that was let in without the target its kind needs', () => {
  it('stops the review and names itself instead of counting as something', () => {
    expect(() => done({ target: null }, '50')).toThrow('firms');
  });
});
