import { reviewTitle } from '../../workflows/rules/follow-up/made-title.ts';
import { successorOn } from '../../workflows/rules/organisation/successor.ts';
import type { Consequence } from '../../workflows/rules/review/consequences.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import type { NewEvent } from '../store/append.ts';
import type { Organised } from '../store/definition.ts';
import { type CorrectedReview, openingEvents } from './opening.ts';

/**
 * Every consequence of a review is followed to its end from here on; it waits for a person to release it. What follows
 * for a unit that is no more by then concerns its successor.
 */
export function openedConsequences(
  { definition, organisation }: Organised,
  cycle: string,
  period: string,
  consequences: readonly Consequence[],
  at: Instant,
  corrected?: CorrectedReview,
): NewEvent[] {
  return consequences.flatMap(({ id, kind, unit: reviewed, due, rule }) => {
    const unit = successorOn(organisation, reviewed, dayOf(at));
    const source = { by: 'review', period, rule, ...(corrected ? { corrected } : {}) } as const;
    const title = reviewTitle(period);
    return openingEvents(
      definition,
      cycle,
      { id, kind, unit, title, due, source },
      { at, actor: 'system', key: 'opened' },
    );
  });
}
