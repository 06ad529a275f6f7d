import { createHmac } from 'node:crypto';
import { castBallots } from '../../activities/rating/cast-ballots.ts';
import { ratedOn } from '../../activities/rating/rated.ts';
import type { Definition } from '../../activities/store/definition.ts';
import { type KnownRound, readRound } from '../../activities/store/rating-rounds.ts';
import { voucherSecret } from '../../activities/store/voucher-secret.ts';
import type { BallotRefused, GivenBallot } from '../../workflows/rules/evaluation/decide-ballots.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import { ballotRefusals } from './ballot-refusal.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError, type Refused } from './errors.ts';

interface By {
  readonly actor: string;
  readonly at: Instant;
  readonly key: string;
}

/** What came of ballots: how many were taken, and the votes whose voucher had been used before. */
export interface BallotsTaken {
  readonly number: number;
  readonly taken: number;
  readonly left: readonly Refused[];
}

/** What a post hands in for the units it rates. */
export interface OwnBallot {
  readonly unit: string;
  readonly scores: Readonly<Record<string, string>>;
}

/** Takes a rater's own ballots, all of them or none; a new one for the same unit replaces the old until the close. */
export async function rate(
  deps: OperationDeps,
  cycle: string,
  id: string,
  ballots: readonly OwnBallot[],
  by: By,
): Promise<BallotsTaken> {
  const definition = await cycleDefinition(deps.db, cycle);
  const round = await readRound(deps.db, cycle, id);
  const own = round?.raters.find((r) => r.posts.includes(by.actor));
  const given = ballots.map(({ unit, scores }) => ({
    class: own?.class ?? '',
    rater: own?.rater ?? '',
    ratee: unit,
    scores,
    line: null,
  }));
  return cast(deps, definition, { cycle, id, round }, by, given, { by: 'rater', actor: by.actor, at: by.at });
}

/** Takes the ballots of a file into a round of a panel or of the public. Of a voucher only its hash is kept. */
export async function importBallots(
  deps: OperationDeps,
  cycle: string,
  id: string,
  ballots: readonly GivenBallot[],
  by: By,
): Promise<BallotsTaken> {
  const definition = await cycleDefinition(deps.db, cycle);
  const round = await readRound(deps.db, cycle, id);
  const isPublic = round && ratedOn(definition, round.source).source.kind === 'public';
  const secret = isPublic ? await voucherSecret(deps.db) : '';
  const hashed = (voucher: string) => createHmac('sha256', secret).update(`${cycle}/${id}/${voucher}`).digest('hex');
  const given = isPublic ? ballots.map((b) => ({ ...b, rater: hashed(b.rater) })) : ballots;
  return cast(deps, definition, { cycle, id, round }, by, given, { by: 'file', at: by.at });
}

type Bringer = Parameters<typeof castBallots>[3]['bringer'];

interface Meant {
  readonly cycle: string;
  readonly id: string;
  readonly round: KnownRound | undefined;
}

async function cast(
  { db, now }: OperationDeps,
  definition: Definition,
  { cycle, id, round }: Meant,
  { key, actor }: By,
  ballots: readonly GivenBallot[],
  bringer: Bringer,
): Promise<BallotsTaken> {
  const unknown = operationError('not_found', 'unknown_round', id);
  if (!round) throw unknown;
  const told = (refused: readonly BallotRefused[]) =>
    ballotRefusals(db, cycle, definition, round, { by: bringer.by, ballots }, refused);
  const answer = await castBallots(db, cycle, id, { key, actor, bringer, ballots }, now());
  switch (answer.status) {
    case 'done':
      return { number: answer.number, taken: answer.taken, left: await told(answer.left) };
    case 'refused':
      throw new OperationError('refused', await told(answer.refused));
    case 'unknown':
      throw unknown;
    case 'busy':
      throw operationError('unavailable', 'record_unavailable', id);
    default:
      return answer satisfies never;
  }
}
