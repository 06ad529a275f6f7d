import { mayDo } from '../../../workflows/rules/authority/may-do.ts';
import { type OpenRating, ratingDuties } from '../open-ratings.ts';
import type { Desk } from './desk.ts';
import { type Waiting, waiting } from './waiting-item.ts';

/** The rounds in which somebody is asked to rate and has not rated everybody. */
export function ratingsFor({ person }: Desk, open: readonly OpenRating[]): Waiting[] {
  if (!mayDo(person, 'rate', null)) return [];
  return ratingDuties(open, ({ posts }) => posts.includes(person.id)).map(
    ({ round: id, title, period, opened: since, closes: due, units: count }) =>
      waiting({ kind: 'rating', id, ask: 'rate', title, period, since, due, count }),
  );
}
