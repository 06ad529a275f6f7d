import { ratingRoundId } from '../../workflows/contract/rating.ts';
import {
  type BallotRefused,
  type Bringer,
  ballotFaults,
  type GivenBallot,
  type Polling,
} from '../../workflows/rules/evaluation/decide-ballots.ts';
import { append } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import { definitionOf } from '../store/definition.ts';
import { numberUnder } from '../store/number-under.ts';
import { type KnownRound, readBallots, readRound } from '../store/rating-rounds.ts';
import { ratedOn } from './rated.ts';

/** What came of ballots. Votes of the public whose voucher was used before are left out and told one by one. */
export type Cast =
  | {
      readonly status: 'done';
      readonly number: number;
      readonly taken: number;
      readonly left: readonly BallotRefused[];
    }
  | { readonly status: 'refused'; readonly refused: readonly BallotRefused[] }
  | { readonly status: 'unknown' }
  | { readonly status: 'busy' };

/** How often somebody else may come first before the caller is told to come again. */
const ATTEMPTS = 8;

export interface Casting {
  readonly key: string;
  readonly actor: string;
  readonly bringer: Bringer;
  readonly ballots: readonly GivenBallot[];
}

/** Takes ballots into a round, all of them or none; a new one of the same rater for the same unit replaces the old. */
export async function castBallots(
  db: Database,
  cycle: string,
  id: string,
  { key, actor, bringer, ballots }: Casting,
  now: Date,
): Promise<Cast> {
  const definition = await definitionOf(db, cycle);
  const entity = ratingRoundId(cycle, id);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const round = await readRound(db, cycle, id);
    if (!round) return { status: 'unknown' };
    const before = await numberUnder(db, entity, key);
    if (before !== undefined) return { status: 'done', number: before, taken: 0, left: [] };
    const { source, dimensions } = ratedOn(definition, round.source);
    const polling = { round, ended: round.state !== 'open', source, dimensions };
    const faults = ballotFaults({ ...polling, used: await usedVouchers(db, cycle, id, source.kind) }, bringer, ballots);
    const left = bringer.by === 'file' ? faults.filter((f) => f.code === 'voucher_used') : [];
    if (faults.length > left.length) return { status: 'refused', refused: faults };
    const gone = new Set(left.map((f) => f.line));
    const taken = ballots.filter((b) => b.line === null || !gone.has(b.line)).map(({ line: _, ...ballot }) => ballot);
    if (taken.length === 0) return left.length > 0 ? { status: 'refused', refused: left } : done(round, 0, left);
    const body = { cycle, id, ballots: taken };
    const event = { entity, key, type: 'ballots_cast', at: bringer.at, actor, body, expect: round.number };
    const [answer] = await append(db, [event], now);
    if (answer && answer.status !== 'behind') return { ...done(round, taken.length, left), number: answer.number };
  }
  return { status: 'busy' };
}

function done(
  { number }: KnownRound,
  taken: number,
  left: readonly BallotRefused[],
): Extract<Cast, { status: 'done' }> {
  return { status: 'done', number, taken, left };
}

async function usedVouchers(
  db: Database,
  cycle: string,
  id: string,
  kind: Polling['source']['kind'],
): Promise<ReadonlySet<string>> {
  if (kind !== 'public') return new Set();
  return new Set((await readBallots(db, cycle, id)).map((b) => `${b.rater}/${b.ratee}`));
}
