import type { Consequence } from '../../workflows/rules/review/consequences.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { periodInWords } from '../../workflows/rules/time/wording.ts';
import type { NewEvent } from '../store/append.ts';
import type { Definition } from '../store/definition.ts';
import { type CorrectedReview, openingEvents } from './opening.ts';

/** Every consequence of a review is followed to its end from here on; it waits for a person to release it. */
export function openedConsequences(
  definition: Definition,
  cycle: string,
  period: string,
  consequences: readonly Consequence[],
  at: Instant,
  corrected?: CorrectedReview,
): NewEvent[] {
  return consequences.flatMap(({ id, kind, unit, due, rule }) => {
    const source = { by: 'review', period, rule, ...(corrected ? { corrected } : {}) } as const;
    const title = `${periodInWords(period)}考核`;
    return openingEvents(
      definition,
      cycle,
      { id, kind, unit, title, due, source },
      { at, actor: 'system', key: 'opened' },
    );
  });
}
