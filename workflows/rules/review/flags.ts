import { exact } from '../decimal.ts';
import type { FlagConditions, FlagRule, Ties } from '../policy.ts';
import { type Contender, meetsRank } from './ranking.ts';

/** The flag of a unit that no rule gives one, or that is not ranked. */
export const NO_FLAG = 'none';

/** The index of the first flag rule whose conditions all hold, or -1 (assessment-rules §6). */
export function flagRuleFor(
  contender: Contender,
  group: readonly Contender[],
  rules: readonly FlagRule[],
  ties: Ties,
): number {
  return rules.findIndex((rule) => failingConditions(rule.when, contender, group, ties).length === 0);
}

/** The conditions of a rule that do not hold for a contender; none when the rule does. */
export function failingConditions(
  when: FlagConditions,
  contender: Contender,
  group: readonly Contender[],
  ties: Ties,
): ('complete' | 'score' | 'rank')[] {
  const pool = when.pool === 'complete' ? group.filter((c) => c.complete === true) : group;
  const complete = when.complete === undefined || contender.complete === when.complete;
  const score = scoreWithin(when.score, contender.score);
  const rank = !when.rank || meetsRank(when.rank, contender, group, pool, ties);
  return [
    ...(complete ? [] : (['complete'] as const)),
    ...(score ? [] : (['score'] as const)),
    ...(rank ? [] : (['rank'] as const)),
  ];
}

function scoreWithin(range: FlagConditions['score'], score: string): boolean {
  if (range?.min !== undefined && exact(score).compare(range.min) < 0) return false;
  return range?.max === undefined || exact(score).compare(range.max) <= 0;
}
