import { ratedOn } from '../../activities/rating/rated.ts';
import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import { organisationOf } from '../../activities/store/organisation.ts';
import { type KnownRound, readBallots, readRound } from '../../activities/store/rating-rounds.ts';
import { type Ballot, type MissingRater, missingRaters, rateesOf } from '../../workflows/rules/evaluation/round.ts';
import type { UnitRating } from '../../workflows/rules/evaluation/round-result.ts';
import type { NamedDimension } from '../../workflows/rules/evaluation/scheme.ts';
import type { BallotReader, RatedSource, RaterClass } from '../../workflows/rules/evaluation/source.ts';
import { unitName } from '../../workflows/rules/names.ts';
import { planOn } from '../../workflows/rules/organisation/organisation-on.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import type { PolicyVersions } from '../../workflows/rules/policy-change/versions.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { leftToRate } from './open-ratings.ts';
import { type Page, pageOf } from './page.ts';

/** A round in a line. */
export interface RoundRow {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly period: string;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly state: string;
}

/** A round in the list of them all. */
export interface ListedRound extends RoundRow {
  readonly kind: RatedSource['kind'];
  /** False until it opens. */
  readonly begun: boolean;
  /** How many units whoever asks still has to rate in it; null where nobody waits for them. */
  readonly left: number | null;
}

/** What names a round among its pages. */
export function roundKey({ closesAt, id }: RoundRow): string[] {
  return [closesAt, id];
}

/** The rounds of a cycle as a post sees them, the newest first. */
export async function roundList(
  db: Database,
  cycle: string,
  definition: PolicyVersions,
  post: string,
  now: Instant,
  page: Page,
): Promise<ListedRound[]> {
  const { sql, values } = pageOf(['closes_at', 'id'], 'desc', page, 1);
  const rows = await db.query<RoundRow>(
    `select id, source, title, period, opens_at as "opensAt", closes_at as "closesAt", state
     from rating_rounds where cycle = $1 ${sql}`,
    [cycle, ...values],
  );
  const left = await leftToRate(db, cycle, post, now);
  return rows.map((row) => {
    const { kind } = ratedOn(definition, row.source).source;
    return { ...row, kind, begun: row.opensAt <= now, left: left.get(row.id) ?? null };
  });
}

/** Where ratings come from, as rounds of it are opened. */
export interface RatingSource extends RatingRule {
  readonly id: string;
  readonly name: string;
  readonly clause: string | null;
  readonly kind: RatedSource['kind'];
}

/** The sources of ratings of a policy that rounds can be opened of. */
export function ratingSources({ evaluation }: Policy): RatingSource[] {
  const rated = (evaluation?.sources ?? []).filter((s): s is RatedSource => s.kind !== 'reviews');
  return rated.map((source) => {
    const { id, name, clause, kind } = source;
    return { id, name, clause, kind, ...ruleOf(source) };
  });
}

/** How the ratings of a source are counted. */
export interface RatingRule {
  /** A rating is 0 to `max`. */
  readonly max: string;
  /** How many of the highest and as many of the lowest are left out of each mean. */
  readonly trim: number;
  /** With fewer ratings a unit is not scored. */
  readonly atLeast: number;
  /** The classes whose ratings are scored by themselves; none where there is one alone. */
  readonly classes: readonly RaterClass[];
}

function ruleOf(source: RatedSource): RatingRule {
  const { scale, trim, at_least: atLeast } = source;
  return { max: scale.max, trim, atLeast, classes: source.kind === 'panel' ? source.classes : [] };
}

/** Who looks at a round: the office and the auditor see every result, a unit's post its own only. */
export interface Reader {
  readonly post: string;
  readonly unit: string | null;
  readonly as: BallotReader | 'unit';
}

/** A round as one reader may see it. */
export interface RoundView extends RoundRow, RatingRule {
  readonly kind: RatedSource['kind'];
  readonly clause: string | null;
  readonly extensions: KnownRound['extensions'];
  readonly closedEarly: KnownRound['closedEarly'];
  readonly dimensions: readonly NamedDimension[];
  readonly ratees: readonly { readonly id: string; readonly name: string }[];
  /** What the reader owes as a rater: whom they rate, and their own ballots so far; null when they rate nobody. */
  readonly own: { readonly ratees: readonly string[]; readonly ballots: readonly Ballot[] } | null;
  /** What raters and their classes are called: units, posts, and the policy's classes, by what names them here. */
  readonly names: Readonly<Record<'raters' | 'classes', Readonly<Record<string, string>>>>;
  /** Who has not rated everybody, how many rate, and what was cast; seen by the office and the auditor. */
  readonly missing: readonly MissingRater[];
  readonly raters: number;
  readonly cast: number;
  /** What the round gave, once it is closed: all of it, or what the reader's own unit was given. */
  readonly result: readonly UnitRating[];
  /** Who gave whom what, for those whom the policy names; never for the rated. */
  readonly ballots: readonly Ballot[] | null;
}

/** One round; null when there is none. Nobody who is rated is shown who rated how. */
export async function roundView(db: Database, cycle: string, id: string, reader: Reader): Promise<RoundView | null> {
  const definition = await readDefinition(db, cycle);
  const round = await readRound(db, cycle, id);
  if (!definition || !round) return null;
  const plan = planOn(definition.plan, await organisationOf(db, cycle), dayOf(round.opensAt));
  const { source, dimensions } = ratedOn(definition, round.source);
  const ballots = await readBallots(db, cycle, id);
  const whole = reader.as !== 'unit';
  const { source: of, title, period, opensAt, closesAt, state, raters } = round;
  return {
    ...{ id, source: of, title, period, opensAt, closesAt, state },
    kind: source.kind,
    clause: source.clause,
    ...ruleOf(source),
    extensions: round.extensions,
    closedEarly: round.closedEarly,
    dimensions,
    ratees: round.ratees.map((unit) => ({ id: unit, name: unitName(plan, unit) })),
    own: ownDuty(round, ballots, reader.post),
    missing: whole ? missingRaters(round, ballots) : [],
    names: namesIn(plan, whole ? round.raters : [], source),
    raters: whole ? raters.length : 0,
    cast: whole ? ballots.length : 0,
    result: (round.result ?? []).filter((r) => whole || r.unit === reader.unit),
    ballots: reader.as !== 'unit' && source.ballots_shown_to.includes(reader.as) ? ballots : null,
  };
}

function namesIn({ units, people }: Plan, raters: KnownRound['raters'], source: RatedSource): RoundView['names'] {
  const nameOf = (id: string) => [...units, ...people].find((one) => one.id === id)?.name ?? id;
  const classes = source.kind === 'panel' ? source.classes : [];
  return {
    raters: Object.fromEntries(raters.map(({ rater }) => [rater, nameOf(rater)])),
    classes: Object.fromEntries(classes.map(({ id, name }) => [id, name])),
  };
}

function ownDuty(round: KnownRound, ballots: readonly Ballot[], post: string): RoundView['own'] {
  const own = round.raters.find((r) => r.posts.includes(post));
  if (!own) return null;
  const cast = ballots.filter((b) => b.rater === own.rater && b.class === own.class);
  return { ratees: rateesOf(round, own), ballots: cast };
}
