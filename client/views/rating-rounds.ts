import { ratedOn } from '../../activities/rating/rated.ts';
import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import { organisationOf } from '../../activities/store/organisation.ts';
import { type KnownRound, readBallots, readRound } from '../../activities/store/rating-rounds.ts';
import { type Ballot, type MissingRater, missingRaters, rateesOf } from '../../workflows/rules/evaluation/round.ts';
import type { UnitRating } from '../../workflows/rules/evaluation/round-result.ts';
import type { NamedDimension } from '../../workflows/rules/evaluation/scheme.ts';
import type { BallotReader, RatedSource } from '../../workflows/rules/evaluation/source.ts';
import { unitName } from '../../workflows/rules/names.ts';
import { planOn } from '../../workflows/rules/organisation/organisation-on.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';

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

/** The rounds of a cycle, the newest first. */
export function roundList(db: Database, cycle: string): Promise<RoundRow[]> {
  return db.query<RoundRow>(
    `select id, source, title, period, opens_at as "opensAt", closes_at as "closesAt", state
     from rating_rounds where cycle = $1 order by closes_at desc, id`,
    [cycle],
  );
}

/** Who looks at a round: the office and the auditor see every result, a unit's post its own only. */
export interface Reader {
  readonly post: string;
  readonly unit: string | null;
  readonly as: BallotReader | 'unit';
}

/** A round as one reader may see it. */
export interface RoundView extends RoundRow {
  readonly kind: RatedSource['kind'];
  readonly extensions: KnownRound['extensions'];
  readonly dimensions: readonly NamedDimension[];
  readonly max: string;
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
    extensions: round.extensions,
    dimensions,
    max: source.scale.max,
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
