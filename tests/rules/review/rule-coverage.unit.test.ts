import { describe, expect, it } from 'vitest';
import type { FlagRule } from '../../../workflows/rules/policy.ts';
import { ruleCoverage } from '../../../workflows/rules/review/rule-coverage.ts';
import { JINYUN, policy } from '../../support/cast.ts';

const rule = (flag: string, when: FlagRule['when']): FlagRule => ({ flag, severity: 'neutral', label: flag, when });
const coverage = (...flags: FlagRule[]) => ruleCoverage(policy({ flags }));

describe('the flag rules of a policy', () => {
  it('of Jinyun leave nobody out, and each of them decides', () =>
    expect(ruleCoverage(JINYUN)).toEqual({ unreachable: [], overlaps: [], gaps: [] }));

  it('have a gap where no rule holds', () => {
    const { gaps } = coverage(rule('red', { complete: true }), rule('yellow', { complete: false }));
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.every((g) => g.complete === null)).toBe(true);
  });

  it('have a gap between two ranges of scores that do not touch', () => {
    const { gaps } = coverage(rule('good', { score: { min: '90' } }), rule('poor', { score: { max: '80' } }));
    expect(new Set(gaps.map((g) => g.score))).toEqual(new Set(['80.000001', '89.999999']));
  });

  it('overlap where two hold', () =>
    expect(
      coverage(rule('good', { score: { min: '80' } }), rule('fair', { score: { min: '60' } }), rule('rest', {}))
        .overlaps,
    ).toEqual([[0, 1]]));

  it('hold one that never decides', () => {
    expect(coverage(rule('all', {}), rule('red', { complete: true })).unreachable).toEqual([1]);
    expect(
      coverage(rule('a', { score: { min: '60' } }), rule('b', { score: { min: '80' } }), rule('c', {})).unreachable,
    ).toEqual([1]);
  });

  it('ask for a rank that a small group never gives', () =>
    expect(coverage(rule('top', { rank: { top: 3 } }), rule('rest', {})).unreachable).toEqual([]));
});
