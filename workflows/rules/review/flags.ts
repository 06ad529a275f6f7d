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
  return rules.findIndex((rule) => holds(rule.when, contender, group, ties));
}

function holds(when: FlagConditions, contender: Contender, group: readonly Contender[], ties: Ties): boolean {
  if (when.complete !== undefined && contender.complete !== when.complete) return false;
  if (!scoreWithin(when.score, contender.score)) return false;
  if (!when.rank) return true;
  const pool = when.pool === 'complete' ? group.filter((c) => c.complete === true) : group;
  return meetsRank(when.rank, contender, group, pool, ties);
}

function scoreWithin(range: FlagConditions['score'], score: string): boolean {
  if (range?.min !== undefined && exact(score).compare(range.min) < 0) return false;
  return range?.max === undefined || exact(score).compare(range.max) <= 0;
}
