import { pageOfEvaluation } from '../../activities/documents/publish-documents.ts';
import { yearSnapshot } from '../../activities/evaluation/conduct.ts';
import type { Database } from '../../activities/store/database.ts';
import { readDefinition, ruling } from '../../activities/store/definition.ts';
import {
  type EvaluationVersion,
  evaluationVersions,
  openRounds,
  type YearEntry,
  type YearObjection,
  type YearSnapshot,
  yearEntries,
  yearObjections,
} from '../../activities/store/evaluations.ts';
import { evaluateYear, type GroupYear } from '../../workflows/rules/evaluation/evaluate-year.ts';
import type { Annual } from '../../workflows/rules/evaluation/evaluation.ts';
import { placesOf } from '../../workflows/rules/evaluation/grades.ts';
import { objectionsClose } from '../../workflows/rules/evaluation/objection.ts';
import type { Source } from '../../workflows/rules/evaluation/source.ts';
import {
  type Assumed,
  type Change,
  withChange,
  type YearDifference,
  yearDifferences,
} from '../../workflows/rules/evaluation/what-if.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** A year's evaluation as a page. */
export const evaluationPage = pageOfEvaluation;

/** A published result that another assessment took over. */
export interface ResultUseRow {
  readonly use: string;
  readonly version: number;
  readonly takenBy: string;
  readonly document: string;
  readonly recordedBy: string;
  readonly at: Instant;
}

/** Where scores of a year come from; of several in a year their mean counts, or the last. */
export interface YearSource {
  readonly id: string;
  readonly name: string;
  readonly kind: Source['kind'];
  readonly take: 'mean' | 'last';
}

/** A year's evaluation as one reader may see it. */
export interface EvaluationView {
  readonly year: string;
  readonly annual: Annual;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly sources: readonly YearSource[];
  /** The newest version the reader may see; null when there is none, or none is published yet. */
  readonly version: EvaluationVersion | null;
  readonly older: readonly Pick<EvaluationVersion, 'version' | 'state' | 'reason' | 'publishedAt' | 'sha256'>[];
  /** How many places each grade has in each group, and how many are given; nothing of a draft that is one's own alone. */
  readonly places: readonly GradePlaces[];
  /** Items and vetoes: all of them, or those that one's own units were given in the version that is shown. */
  readonly entries: readonly YearEntry[];
  readonly openRounds: readonly string[];
  /** Until when the draft may be objected to; null where there is no draft or no window. */
  readonly objectionCloses: Instant | null;
  readonly objections: readonly YearObjection[];
  readonly uses: readonly ResultUseRow[];
}

/**
 * A year's evaluation; null when the plan's policy has none. The office (`own` null) sees everything; a unit what is
 * published and, where it may object, before that its own part of the draft.
 */
export async function evaluationView(
  db: Database,
  cycle: string,
  year: string,
  own: readonly string[] | null,
): Promise<EvaluationView | null> {
  const read = await readDefinition(db, cycle);
  const definition = read && ruling(read, year);
  const annual = definition?.policy.evaluation?.annual;
  if (!definition || !annual) return null;
  const whole = own === null;
  const known = await evaluationVersions(db, cycle, year);
  const shown = known.map((v) => (whole || v.state === 'published' ? v : annual.objection ? ownPart(v, own) : null));
  const [version = null, ...older] = shown.filter((v) => v !== null);
  const objections = await yearObjections(db, cycle, year);
  return {
    year,
    annual,
    units: definition.plan.units.map(({ id, name }) => ({ id, name })),
    sources: (definition.policy.evaluation?.sources ?? []).map(({ id, name, kind, take }) => ({
      id,
      name,
      kind,
      take,
    })),
    version,
    older: older.map(({ version: n, state, reason, publishedAt, sha256 }) => ({
      version: n,
      state,
      reason,
      publishedAt,
      sha256,
    })),
    places: version && (whole || version.state === 'published') ? placesIn(version.snapshot) : [],
    entries: (await yearEntries(db, cycle, year)).filter((entry) => whole || (version && isOwn(entry, version, own))),
    openRounds: whole ? await openRounds(db, cycle, year) : [],
    objectionCloses:
      version?.state === 'draft' ? objectionsClose(annual, definition.calendar, version.draftedAt) : null,
    objections: objections.filter((o) => whole || own.includes(o.unit)),
    uses: await db.query<ResultUseRow>(
      `select use, version, taken_by as "takenBy", document, recorded_by as "recordedBy", at
       from result_uses where cycle = $1 and year = $2 order by number`,
      [cycle, year],
    ),
  };
}

/** A grade in a group: how many of its units may have it (null: any number), and how many have it. */
export interface GradePlaces {
  readonly group: string;
  readonly grade: string;
  readonly ranked: number;
  readonly places: number | null;
  readonly given: number;
}

function placesIn({ annual, groups }: YearSnapshot): GradePlaces[] {
  return groups.flatMap(({ group, units }) => {
    const ranked = units.filter((u) => u.score !== null).length;
    return annual.grades.map((rule) => ({
      ...{ group, grade: rule.grade, ranked, places: placesOf(rule, ranked) },
      given: units.filter((u) => u.grade === rule.grade).length,
    }));
  });
}

/** True for what a version counted of a reader's own units. */
function isOwn({ unit, status, decided }: YearEntry, { number }: EvaluationVersion, own: readonly string[]): boolean {
  return own.includes(unit) && status === 'approved' && (decided ?? number) < number;
}

/** A draft as one unit may see it: what its own year comes from and comes to, and nobody else's. */
function ownPart(version: EvaluationVersion, own: readonly string[]): EvaluationVersion | null {
  const { snapshot } = version;
  const groups = snapshot.groups.map((group) => ({ ...group, units: group.units.filter((u) => own.includes(u.unit)) }));
  const inputs = snapshot.inputs.filter((input) => own.includes(input.unit));
  if (inputs.length === 0) return null;
  return { ...version, snapshot: { ...snapshot, inputs, groups: groups.filter((g) => g.units.length > 0) } };
}

/** What a year would come to with some changes, and for whom that is a difference. Nothing is written. */
export interface TriedYear {
  readonly before: readonly GroupYear[];
  readonly after: readonly GroupYear[];
  readonly differences: readonly YearDifference[];
}

/** A change that names nothing, or that cannot be that: its place among those that were asked for. */
export interface UnknownChange {
  readonly at: number;
  readonly subject: string;
}

/**
 * Tries changes on the newest version of a year, or on what the record holds now where there is none. Answers with the
 * changes that name nothing when there are any; null without an evaluation.
 */
export async function tryYear(
  db: Database,
  cycle: string,
  year: string,
  changes: readonly Change[],
): Promise<TriedYear | { readonly unknown: readonly UnknownChange[] } | null> {
  const read = await readDefinition(db, cycle);
  const definition = read && ruling(read, year);
  const annual = definition?.policy.evaluation?.annual;
  if (!definition || !annual) return null;
  const [newest] = await evaluationVersions(db, cycle, year);
  const known: YearSnapshot = newest?.snapshot ?? (await yearSnapshot(db, cycle, year, definition, annual));
  const unknown: UnknownChange[] = [];
  const changed = changes.reduce<Assumed>((assumed, change, at) => {
    const next = withChange(assumed, change);
    if (!next) unknown.push({ at, subject: `${change.set}=${change.to}` });
    return next ?? assumed;
  }, known);
  if (unknown.length > 0) return { unknown };
  const after = evaluateYear(changed.annual, changed.inputs);
  return { before: known.groups, after, differences: yearDifferences(known.groups, after) };
}
