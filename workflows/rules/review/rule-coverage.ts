import { exact, six, ZERO } from '../decimal.ts';
import type { FlagRule, Policy } from '../policy.ts';
import { failingConditions, flagRuleFor } from './flags.ts';
import type { Contender } from './ranking.ts';

/** What is odd about a policy's flag rules, found by trying them on every situation that they can tell apart. */
export interface Coverage {
  /** Rules that never decide: an earlier one always holds where they would. */
  readonly unreachable: readonly number[];
  /** Pairs of rules that both hold somewhere; the first decides. */
  readonly overlaps: readonly (readonly [number, number])[];
  /** Situations in which no rule holds, so that a ranked unit gets no flag. */
  readonly gaps: readonly Situation[];
}

/** A unit as the rules see it. */
export interface Situation {
  readonly ranked: number;
  readonly rank: number;
  readonly complete: boolean | null;
  readonly score: string;
}

const GROUPS = [2, 3, 6, 13];
const MOST_GAPS = 5;

/** Tries the flag rules on groups of several sizes, every place in them, both sides of every threshold. */
export function ruleCoverage({ flags, ranking }: Pick<Policy, 'flags' | 'ranking'>): Coverage {
  const deciding = new Set<number>();
  const overlapping = new Map<string, readonly [number, number]>();
  const gaps: Situation[] = [];
  for (const { situation, contender, group } of situations(flags)) {
    const first = flagRuleFor(contender, group, flags, ranking.ties);
    if (first < 0 && gaps.length < MOST_GAPS) gaps.push(situation);
    if (first >= 0) deciding.add(first);
    const also = flags.findIndex(
      (rule, index) =>
        index > first && !isCatchAll(rule) && failingConditions(rule.when, contender, group, ranking.ties).length === 0,
    );
    if (first >= 0 && also >= 0) overlapping.set(`${first}/${also}`, [first, also]);
  }
  return {
    unreachable: flags.map((_, index) => index).filter((index) => !deciding.has(index)),
    overlaps: [...overlapping.values()],
    gaps,
  };
}

/** A rule without conditions takes whatever is left: that it also holds elsewhere is its purpose. */
function isCatchAll({ when }: FlagRule): boolean {
  return Object.values(when).every((condition) => condition === undefined || condition === 'all');
}

interface Tried {
  readonly situation: Situation;
  readonly contender: Contender;
  readonly group: readonly Contender[];
}

function situations(rules: readonly FlagRule[]): Tried[] {
  return GROUPS.flatMap((ranked) =>
    Array.from({ length: ranked }, (_, index) => index + 1).flatMap((rank) =>
      [true, false, null].flatMap((complete) =>
        scoresToTry(rules).map((score) => tried({ ranked, rank, complete, score })),
      ),
    ),
  );
}

/** Every threshold, and a millionth to either side of it. */
function scoresToTry(rules: readonly FlagRule[]): string[] {
  const bounds = rules.flatMap(({ when: { score } }) => [score?.min, score?.max].filter((b) => b !== undefined));
  const around = bounds.flatMap((b) => [exact(b).sub('0.000001'), exact(b), exact(b).add('0.000001')]);
  return around.length === 0 ? ['80.000000'] : [...new Set(around.map(six))];
}

/** A group in which the unit has its place, the others being complete or not by turns. */
function tried(situation: Situation): Tried {
  const { ranked, rank, complete, score } = situation;
  const at = (place: number) => six(exact(score).add(rank - place));
  const of = (place: number): Contender => ({
    unit: `u${place}`,
    score: at(place),
    complete: place % 2 === 0,
    keyShare: ZERO,
    ledTasks: 1,
  });
  const contender = { ...of(rank), complete };
  const group = Array.from({ length: ranked }, (_, i) => (i + 1 === rank ? contender : of(i + 1)));
  return { situation, contender, group };
}
