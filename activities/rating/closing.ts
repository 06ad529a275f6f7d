import { ratingRoundId } from '../../workflows/contract/rating.ts';
import { missingRaters } from '../../workflows/rules/evaluation/round.ts';
import { roundResult } from '../../workflows/rules/evaluation/round-result.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { NewEvent } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import type { Definition } from '../store/definition.ts';
import { type KnownRound, readBallots } from '../store/rating-rounds.ts';
import { ratedOn } from './rated.ts';

/** By whom a round is closed, when, and under which key; before its day only for a reason. */
export interface Closing {
  readonly actor: string;
  readonly at: Instant;
  readonly key: string;
  readonly reason?: string;
}

/** The event that closes a round and counts what was cast, with who has not rated everybody. */
export async function closingEvent(
  db: Database,
  definition: Definition,
  { cycle, id }: { readonly cycle: string; readonly id: string },
  round: KnownRound,
  { reason, ...by }: Closing,
): Promise<NewEvent> {
  const { source, dimensions } = ratedOn(definition, round.source);
  const ballots = await readBallots(db, cycle, id);
  const result = roundResult(source, dimensions, round.ratees, ballots);
  const counted = { result, missing: missingRaters(round, ballots), ballots: ballots.length };
  const body = { cycle, id, ...counted, ...(reason === undefined ? {} : { reason }) };
  return { entity: ratingRoundId(cycle, id), type: 'round_closed', ...by, body, expect: round.number };
}
