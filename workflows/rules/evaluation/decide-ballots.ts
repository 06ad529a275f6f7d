import { exact } from '../decimal.ts';
import { own } from '../own.ts';
import type { Instant } from '../time/instant.ts';
import { type Ballot, ONE_CLASS, type Rater, type Round } from './round.ts';
import type { NamedDimension } from './scheme.ts';
import type { RatedSource } from './source.ts';

/** A ballot as it was handed in; `line` where it came in a file. */
export interface GivenBallot extends Ballot {
  readonly line: number | null;
}

export type BallotRefusalCode =
  | 'round_not_open'
  | 'round_closed'
  | 'not_a_rater'
  | 'not_by_file'
  | 'unknown_class'
  | 'unknown_ratee'
  | 'self_rating'
  | 'twice_rated'
  | 'voucher_used'
  | 'unknown_dimension'
  | 'dimension_missing'
  | 'bad_score';

export interface BallotRefused {
  readonly line: number | null;
  readonly code: BallotRefusalCode;
  readonly subject: string;
  /** Which of the ballots is meant, and what of it; left out where all of them are. */
  readonly of?: { readonly ballot: number; readonly dimension: string | null };
}

/** What ballots are judged by. `used`: vouchers of the public that have voted for a unit, as `rater/ratee`. */
export interface Polling {
  readonly round: Round;
  readonly ended: boolean;
  readonly source: RatedSource;
  readonly dimensions: readonly NamedDimension[];
  readonly used: ReadonlySet<string>;
}

/** Where ballots come from: a post that rates, or a file that the office brings in. */
export type Bringer =
  | { readonly by: 'rater'; readonly actor: string; readonly at: Instant }
  | { readonly by: 'file'; readonly at: Instant };

/**
 * The faults of ballots that are handed in together; none: all of them are taken. Nobody rates their own unit, each
 * unit is rated once and on every dimension, a voucher votes once for a unit (domain §6, 24).
 */
export function ballotFaults(polling: Polling, bringer: Bringer, ballots: readonly GivenBallot[]): BallotRefused[] {
  const { round, ended, source } = polling;
  const whole = (code: BallotRefusalCode, subject: string) => [{ line: null, code, subject }];
  if (bringer.at < round.opensAt) return whole('round_not_open', round.opensAt);
  if (ended || bringer.at >= round.closesAt) return whole('round_closed', round.closesAt);
  if (bringer.by === 'file' && source.kind === 'mutual') return whole('not_by_file', round.title);
  const [first] = ballots;
  if (bringer.by === 'rater' && first && !listedIn(round, first)?.posts.includes(bringer.actor)) {
    return whole('not_a_rater', bringer.actor);
  }
  const seen = new Set<string>();
  return ballots.flatMap((ballot, at) => {
    const name = JSON.stringify([ballot.class, ballot.rater, ballot.ratee]);
    const again = seen.has(name);
    seen.add(name);
    return oneFaults(polling, ballot, again).map(({ dimension = null, ...fault }) => ({
      line: ballot.line,
      ...fault,
      of: { ballot: at, dimension },
    }));
  });
}

interface Fault extends Pick<BallotRefused, 'code' | 'subject'> {
  readonly dimension?: string;
}

function listedIn({ raters }: Round, { rater, class: of }: Ballot): Rater | undefined {
  return raters.find((r) => r.rater === rater && r.class === of);
}

function oneFaults(polling: Polling, ballot: GivenBallot, again: boolean): Fault[] {
  const { round, source, used } = polling;
  const { rater, ratee } = ballot;
  const listed = listedIn(round, ballot);
  const classes = source.kind === 'panel' ? source.classes.map((c) => c.id) : [ONE_CLASS];
  if (!classes.includes(ballot.class)) return [{ code: 'unknown_class', subject: ballot.class }];
  if (!round.ratees.includes(ratee)) return [{ code: 'unknown_ratee', subject: ratee }];
  if (listed?.unit === ratee) return [{ code: 'self_rating', subject: ratee }];
  if (source.kind === 'public' && (again || used.has(`${rater}/${ratee}`))) {
    return [{ code: 'voucher_used', subject: ratee }];
  }
  if (again) return [{ code: 'twice_rated', subject: ratee }];
  return scoreFaults(polling, ballot);
}

function scoreFaults({ dimensions, source }: Polling, { ratee, scores }: Ballot): Fault[] {
  const keys = new Set(dimensions.map((d) => d.key));
  const strange = Object.keys(scores).filter((key) => !keys.has(key));
  const wrong = dimensions.flatMap(({ key }): Fault[] => {
    const score = own(scores, key);
    if (score === undefined || score === '')
      return [{ code: 'dimension_missing', subject: `${ratee} ${key}`, dimension: key }];
    const subject = `${ratee} ${key} ${score}`;
    return isScore(score, source.scale.max) ? [] : [{ code: 'bad_score', subject, dimension: key }];
  });
  const unknown = strange.map(
    (key): Fault => ({ code: 'unknown_dimension', subject: `${ratee} ${key}`, dimension: key }),
  );
  return [...unknown, ...wrong];
}

function isScore(text: string, max: string): boolean {
  return /^[0-9]{1,9}(\.[0-9]{1,6})?$/.test(text) && exact(text).compare(exact(max)) <= 0;
}
