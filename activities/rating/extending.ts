import { ratingRoundId } from '../../workflows/contract/rating.ts';
import type { RatedSource } from '../../workflows/rules/evaluation/source.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { NewEvent } from '../store/append.ts';
import type { Definition } from '../store/definition.ts';
import type { KnownRound } from '../store/rating-rounds.ts';
import { agendaOf } from './opening.ts';

/** Until when a round is to go on, and why. */
export interface Extension {
  readonly closesAt: Instant;
  readonly reason: string;
}

/** The event that moves a round's end to a later day, with what is still to come of it on the cycle's agenda. */
export function extendingEvent(
  definition: Definition,
  { cycle, id }: { readonly cycle: string; readonly id: string },
  round: KnownRound,
  source: RatedSource,
  { closesAt, reason }: Extension,
  { at, actor, key }: { readonly at: Instant; readonly actor: string; readonly key: string },
): NewEvent {
  const moved = agendaOf(definition, id, { ...round, closesAt }, source);
  const entries = moved.filter((entry) => entry.kind !== 'rating_opens' && entry.at > at);
  const body = { cycle, id, before: round.closesAt, closesAt, reason, entries };
  return { entity: ratingRoundId(cycle, id), key, type: 'round_extended', at, actor, body, expect: round.number };
}
