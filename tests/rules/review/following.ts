import { exact } from '../../../workflows/rules/decimal.ts';
import type { ConsequenceRule, Trigger } from '../../../workflows/rules/policy.ts';
import { consequencesFor } from '../../../workflows/rules/review/consequences.ts';
import type { PastFlag } from '../../../workflows/rules/review/input.ts';
import type { Contender } from '../../../workflows/rules/review/ranking.ts';
import { cn } from '../../support/calendar.ts';
import { policy } from '../../support/cast.ts';

/** When the review of these tests is published. */
export const PUBLISHED = '2024-04-17';

/** A ranked group, best first. */
export const group = ['95', '92', '90', '90', '60', '50'].map(
  (score, i): Contender => ({ unit: `unit-${i + 1}`, score, complete: true, keyShare: exact(1), ledTasks: 1 }),
);
/** Who stands at a place. */
export const unitAt = (place: number) => group[place - 1] as Contender;

/** What follows when a unit of the group is given a flag. */
export const following = (
  flag: string,
  consequences: readonly ConsequenceRule[],
  past: PastFlag[] = [],
  on = '2024-Q1',
  place = 1,
) => {
  const standing = { contender: unitAt(place), group, flag };
  return consequencesFor(standing, on, past, policy({ consequences }), cn, PUBLISHED);
};
/** A rule that a notice follows a trigger. */
export const once = (on: Trigger): ConsequenceRule[] => [{ on, do: ['supervision_notice'], within: null }];

/** Earlier reviews as `2023-Q4 yellow`; one in which it was not ranked gave the flag none. */
export const past = (...reviews: string[]): PastFlag[] =>
  reviews.map((review) => {
    const [on = '', flag = ''] = review.split(' ');
    const ranked = flag !== 'unranked';
    return { unit: 'unit-1', period: on, flag: ranked ? flag : 'none', ranked };
  });
