import type { Plan } from '../plan.ts';
import type { Instant } from '../time/instant.ts';
import type { RatedSource } from './source.ts';

/** Somebody who is asked to rate: a unit by its posts, or a post of a panel. Nobody rates their own unit. */
export interface Rater {
  readonly rater: string;
  readonly class: string;
  readonly unit: string | null;
  readonly posts: readonly string[];
}

/** A round of rating: whose ratings, of whom, for which period, from when until when. */
export interface Round {
  /** Why units have to rate at less notice than the policy gives. */
  readonly urgent?: string;
  readonly source: string;
  readonly title: string;
  readonly period: string;
  readonly opensAt: Instant;
  /** What is received at this instant is too late. */
  readonly closesAt: Instant;
  readonly ratees: readonly string[];
  readonly raters: readonly Rater[];
}

/** What one rater gives one unit: a score by the key of each dimension. */
export interface Ballot {
  readonly class: string;
  readonly rater: string;
  readonly ratee: string;
  readonly scores: Readonly<Record<string, string>>;
}

/** The class of those who have none: units that rate each other, and the public. */
export const ONE_CLASS = 'all';

/** A panel's member by the post that rates, in a class of the source. */
export interface Member {
  readonly class: string;
  readonly post: string;
}

/** Who is asked to rate in a round of a source: each unit by its posts, the named members of a panel, or nobody. */
export function ratersOf(
  source: RatedSource,
  plan: Plan,
  ratees: readonly string[],
  members: readonly Member[],
): Rater[] {
  if (source.kind === 'public') return [];
  if (source.kind === 'panel') {
    return members.map(({ class: of, post }) => {
      const unit = plan.people.find((p) => p.id === post)?.unit ?? null;
      return { rater: post, class: of, unit, posts: [post] };
    });
  }
  return ratees.map((unit) => ({
    rater: unit,
    class: ONE_CLASS,
    unit,
    posts: plan.people.filter((p) => p.unit === unit && p.post === source.rated_by).map((p) => p.id),
  }));
}

/** The units a rater is asked to rate: everybody but their own. */
export function rateesOf(round: Pick<Round, 'ratees'>, { unit }: Rater): string[] {
  return round.ratees.filter((ratee) => ratee !== unit);
}

/** Who gave whom a ballot. */
type Given = Pick<Ballot, 'class' | 'rater' | 'ratee'>;

/** A rater who still owes a rating, and of whom. */
export interface RatingOwed {
  readonly rater: Rater;
  readonly left: readonly string[];
}

/** The ratings that a round still waits for, in the order of its raters. */
export function ratingsOwed(round: Pick<Round, 'ratees' | 'raters'>, ballots: readonly Given[]): RatingOwed[] {
  const cast = new Set(ballots.map((b) => JSON.stringify([b.class, b.rater, b.ratee])));
  return round.raters
    .map((rater) => ({
      rater,
      left: rateesOf(round, rater).filter((ratee) => !cast.has(JSON.stringify([rater.class, rater.rater, ratee]))),
    }))
    .filter(({ left }) => left.length > 0);
}

/** A rater who has not rated everybody, and whom they have left out. */
export interface MissingRater {
  readonly rater: string;
  readonly class: string;
  readonly left: readonly string[];
}

/** The raters of a round who still owe a rating, in the round's order. */
export function missingRaters(round: Pick<Round, 'ratees' | 'raters'>, ballots: readonly Given[]): MissingRater[] {
  return ratingsOwed(round, ballots).map(({ rater, left }) => ({ rater: rater.rater, class: rater.class, left }));
}
