import type { Ballot, Round } from '../../workflows/rules/evaluation/round.ts';
import type { UnitRating } from '../../workflows/rules/evaluation/round-result.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';

/** A round as the record knows it. */
export interface KnownRound extends Round {
  readonly number: number;
  readonly state: 'open' | 'closed' | 'withdrawn';
  readonly result: readonly UnitRating[] | null;
  /** The acts that moved its end to a later day, oldest first. */
  readonly extensions: readonly RoundExtension[];
  /** Who closed it before its day; null where it ends by itself. */
  readonly closedEarly: ClosedEarly | null;
}

/** That somebody closed a round before its day: who, when and why. */
export interface ClosedEarly {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** An act that moved a round's end to a later day: from when, to when, why, by whom. */
export interface RoundExtension {
  readonly before: Instant;
  readonly closesAt: Instant;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** A round; undefined when there is none of that id. */
export async function readRound(db: Database, cycle: string, id: string): Promise<KnownRound | undefined> {
  const [row] = await db.query<KnownRound>(
    `select number, source, title, period, opens_at as "opensAt", closes_at as "closesAt", ratees, raters, state, result,
            extensions, closed_early as "closedEarly"
     from rating_rounds where cycle = $1 and id = $2`,
    [cycle, id],
  );
  return row;
}

/** The ballots of a round that stand: the newest of each rater for each unit, in no meaningful order. */
export function readBallots(db: Database, cycle: string, id: string): Promise<Ballot[]> {
  return db.query<Ballot>(
    `select class, rater, ratee, scores from ballots where cycle = $1 and round = $2
     order by class collate "C", rater collate "C", ratee collate "C"`,
    [cycle, id],
  );
}
