import type { Database } from '../../activities/store/database.ts';
import { type Ballot, type Rater, type Round, ratingsOwed } from '../../workflows/rules/evaluation/round.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** A round that takes ratings now, with who rated whom. */
export interface OpenRating extends Pick<Round, 'title' | 'period' | 'opensAt' | 'closesAt' | 'ratees' | 'raters'> {
  readonly id: string;
  readonly ballots: readonly Pick<Ballot, 'class' | 'rater' | 'ratee'>[];
}

/** A round in which somebody has not rated everybody they are asked to rate. */
export interface RatingDuty {
  readonly round: string;
  readonly title: string;
  readonly period: string;
  readonly opened: Instant;
  readonly closes: Instant;
  /** How many units are left. */
  readonly units: number;
  /** The posts of which one has to rate them. */
  readonly posts: readonly string[];
}

/** What selects the rounds of the cycle `$1` that take ratings at an instant, with who rated whom. */
export function openRatings(now: '$2' | '$3' | '$4'): string {
  return `(select coalesce(jsonb_agg(x order by x."closesAt", x.id), '[]') from
     (select r.id, r.title, r.period, r.opens_at as "opensAt", r.closes_at as "closesAt", r.ratees, r.raters,
             (select coalesce(jsonb_agg(jsonb_build_object('class', b.class, 'rater', b.rater, 'ratee', b.ratee)), '[]')
              from ballots b where b.cycle = r.cycle and b.round = r.id) as ballots
      from rating_rounds r
      where r.cycle = $1 and r.state = 'open' and r.raters <> '[]' and r.opens_at <= ${now} and r.closes_at > ${now}) x)`;
}

/** The rounds in which some of the raters are missing; the first to close comes first. */
export function ratingDuties(open: readonly OpenRating[], isOne: (rater: Rater) => boolean): RatingDuty[] {
  return open.flatMap((round) => {
    const { id, title, period, opensAt, closesAt, ballots } = round;
    return ratingsOwed(round, ballots)
      .filter(({ rater }) => isOne(rater))
      .map(({ rater, left }) => ({
        ...{ round: id, title, period, opened: opensAt, closes: closesAt },
        units: left.length,
        posts: rater.posts,
      }));
  });
}

/** How many units each open round still waits for a post to rate, by the round; none of those it need not rate in. */
export async function leftToRate(
  db: Database,
  cycle: string,
  post: string,
  now: Instant,
): Promise<ReadonlyMap<string, number>> {
  const [row] = await db.query<{ open: readonly OpenRating[] }>(`select ${openRatings('$2')} as open`, [cycle, now]);
  const own = ratingDuties(row?.open ?? [], ({ posts }) => posts.includes(post));
  return new Map(own.map(({ round, units }) => [round, units]));
}
