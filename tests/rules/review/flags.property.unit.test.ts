import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../workflows/rules/decimal.ts';
import type { FlagConditions, FlagRule, Ties } from '../../../workflows/rules/policy.ts';
import { flagRuleFor, NO_FLAG } from '../../../workflows/rules/review/flags.ts';
import { type Contender, rankOf } from '../../../workflows/rules/review/ranking.ts';
import { naiveFlags, naiveRanks, type Racer } from '../../support/naive-flags.ts';

const flagged = (all: readonly Contender[], rules: readonly FlagRule[], ties: Ties = 'include') =>
  all.map((c) => rules[flagRuleFor(c, all, rules, ties)]?.flag ?? NO_FLAG);
const rule = (flag: string, when: FlagConditions): FlagRule => ({ flag, severity: 'neutral', label: flag, when });

describe('ranks and flags of any group', () => {
  const racer = fc.record({
    score: fc.integer({ min: 176, max: 190 }).map((half) => `${Math.floor(half / 2)}.${half % 2 ? '5' : '0'}00000`),
    complete: fc.constantFrom(true, false, null),
    keys: fc
      .tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
    ledTasks: fc.integer({ min: 1, max: 2 }),
  });
  const racers = fc
    .array(racer, { minLength: 1, maxLength: 12 })
    .map((all) => all.map((r, i): Racer => ({ ...r, unit: `u${i % 3}${i}` })));
  const k = fc.integer({ min: 1, max: 4 });
  const when: fc.Arbitrary<FlagConditions> = fc.record(
    {
      complete: fc.boolean(),
      rank: fc.oneof(
        k.map((top) => ({ top })),
        k.map((bottom) => ({ bottom })),
      ),
      score: fc.record(
        { min: fc.constantFrom('89', '90.5'), max: fc.constantFrom('92', '94.5') },
        { requiredKeys: [] },
      ),
      pool: fc.constantFrom('all' as const, 'complete' as const),
    },
    { requiredKeys: [] },
  );
  const rules = fc.array(when, { maxLength: 4 }).map((all) => all.map((w, i) => rule(`flag-${i}`, w)));
  const ties = fc.constantFrom<Ties>('include', 'exclude', 'break');

  it('are what a second, plainer statement of the rules gives', () => {
    fc.assert(
      fc.property(racers, rules, ties, (all, given, tie) => {
        const contenders = all.map(
          (r): Contender => ({ ...r, keyShare: exact(r.keys[1] ? `${r.keys[0]}/${r.keys[1]}` : 0) }),
        );
        const flags = naiveFlags(all, given, tie);
        expect(flagged(contenders, given, tie)).toEqual(all.map((r) => flags.get(r.unit)));
        expect(contenders.map((c) => rankOf(c, contenders))).toEqual(all.map((r) => naiveRanks(all).get(r.unit)));
      }),
      { seed: 195, numRuns: 1000 },
    );
  });
});
