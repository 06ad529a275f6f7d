import { describe, expect, it } from 'vitest';
import { exact } from '../../../workflows/rules/decimal.ts';
import type { FlagConditions, FlagRule, Ties } from '../../../workflows/rules/policy.ts';
import { flagRuleFor, NO_FLAG } from '../../../workflows/rules/review/flags.ts';
import type { Contender } from '../../../workflows/rules/review/ranking.ts';
import { JINYUN } from '../../support/cast.ts';

const COMPLETE: Readonly<Record<string, boolean | null>> = { T: true, F: false, '-': null };

/** Units with these scores and T, F or - (no key indicator due) for complete. */
const group = (scores: string, complete: string): Contender[] =>
  scores.split(' ').map((score, i) => ({
    unit: `unit-${i + 1}`,
    score,
    complete: COMPLETE[complete.charAt(i)] ?? null,
    keyShare: exact(complete.charAt(i) === 'T' ? 1 : 0),
    ledTasks: 1,
  }));
const flagged = (all: readonly Contender[], rules: readonly FlagRule[], ties: Ties = 'include') =>
  all.map((c) => rules[flagRuleFor(c, all, rules, ties)]?.flag ?? NO_FLAG);
const rule = (flag: string, when: FlagConditions): FlagRule => ({ flag, severity: 'neutral', label: flag, when });
const amongComplete = JINYUN.flags.map((r) =>
  r.flag === 'red' ? { ...r, when: { ...r.when, pool: 'complete' as const } } : r,
);

describe('red, yellow and blue flags of 缙云', () => {
  const EIGHT = '95 92 90 88 80 75 70 60';

  it.each([
    ['the top three and complete are red, the last three and incomplete yellow', EIGHT, 'TTFTTFFF', 'RRBBBYYY'],
    ['the last three complete: no yellow', EIGHT, 'TTFTTTTT', 'RRBBBBBB'],
    ['nobody complete: no red', EIGHT, 'FFFFFFFF', 'BBBBBYYY'],
    ['no key indicator due: neither red nor yellow', EIGHT, '-TTFF-FF', 'BRRBBBYY'],
    ['a tie at the third place: four reds', '95 92 90 90 80 70', 'TTTTTT', 'RRRRBB'],
    ['five units: two places', '95 92 90 88 80', 'TTTFF', 'RRBYY'],
    ['three units: one place', '95 92 90', 'TTF', 'RBY'],
    ['two units: one place', '95 92', 'TF', 'RY'],
    ['one unit: no place', '95', 'T', 'B'],
  ])('%s', (_, scores, complete, expected) => {
    const initials = flagged(group(scores, complete), JINYUN.flags).map((f) => f.charAt(0).toUpperCase());
    expect(initials.join('')).toBe(expected);
  });

  it('make the fourth red too when only complete units are counted', () => {
    const flags = flagged(group(EIGHT, 'TTFTTFFF'), amongComplete);
    expect(flags).toEqual(['red', 'red', 'blue', 'red', 'blue', 'yellow', 'yellow', 'yellow']);
  });

  it.each<[Ties, number]>([
    ['include', 4],
    ['exclude', 2],
    ['break', 3],
  ])('with ties under %s are %i red of six', (ties, reds) => {
    const flags = flagged(group('95 92 90 90 80 70', 'TTTTTT'), JINYUN.flags, ties);
    expect(flags.filter((f) => f === 'red')).toHaveLength(reds);
  });
});

describe('the conditions of a flag', () => {
  const four = group('90.000001 90.000000 89.999999 60.000000', 'TF-T');

  it.each<[string, FlagConditions, string]>([
    ['a least score, inclusive', { score: { min: '90' } }, '12'],
    ['a highest score, inclusive', { score: { max: '90' } }, '234'],
    ['both', { score: { min: '89.999999', max: '90' } }, '23'],
    ['complete', { complete: true }, '14'],
    ['incomplete', { complete: false }, '2'],
    ['all that are given together', { complete: true, score: { min: '80' }, rank: { top: 1 } }, '1'],
    ['a rank', { rank: { bottom: 2 } }, '34'],
    ['a rank among the complete, not the others', { rank: { top: 2 }, pool: 'complete' }, '14'],
    ['none', {}, '1234'],
  ])('%s', (_, when, units) => {
    const met = flagged(four, [rule('met', when)]).flatMap((f, i) => (f === 'met' ? [i + 1] : []));
    expect(met.join('')).toBe(units);
  });

  it('are tried in order, and the first rule that holds decides', () => {
    const rules = [
      rule('good', { score: { min: '90' } }),
      rule('done', { complete: true }),
      rule('late', { complete: false }),
    ];
    expect(flagged(four, rules)).toEqual(['good', 'good', NO_FLAG, 'done']);
  });
});
