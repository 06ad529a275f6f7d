import { pageOfEvaluation } from '../../activities/documents/publish-documents.ts';
import { yearSnapshot } from '../../activities/evaluation/conduct.ts';
import type { Database } from '../../activities/store/database.ts';
import { readDefinition, ruling } from '../../activities/store/definition.ts';
import {
  type EvaluationVersion,
  evaluationVersions,
  openRounds,
  type YearEntry,
  type YearSnapshot,
  yearEntries,
} from '../../activities/store/evaluations.ts';
import { evaluateYear, type GroupYear } from '../../workflows/rules/evaluation/evaluate-year.ts';
import type { Annual } from '../../workflows/rules/evaluation/evaluation.ts';
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

/** A year's evaluation as one reader may see it. */
export interface EvaluationView {
  readonly year: string;
  readonly annual: Annual;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  /** The newest version the reader may see; null when there is none, or none is published yet. */
  readonly version: EvaluationVersion | null;
  readonly older: readonly Pick<EvaluationVersion, 'version' | 'state' | 'reason' | 'publishedAt' | 'sha256'>[];
  readonly entries: readonly YearEntry[];
  readonly openRounds: readonly string[];
  readonly uses: readonly ResultUseRow[];
}

/** A year's evaluation; null when the plan's policy has none. Units see what is published; the office sees the rest. */
export async function evaluationView(
  db: Database,
  cycle: string,
  year: string,
  whole: boolean,
): Promise<EvaluationView | null> {
  const read = await readDefinition(db, cycle);
  const definition = read && ruling(read, year);
  const annual = definition?.policy.evaluation?.annual;
  if (!definition || !annual) return null;
  const versions = (await evaluationVersions(db, cycle, year)).filter((v) => whole || v.state === 'published');
  const [version = null, ...older] = versions;
  return {
    year,
    annual,
    units: definition.plan.units.map(({ id, name }) => ({ id, name })),
    sources: (definition.policy.evaluation?.sources ?? []).map(({ id, name }) => ({ id, name })),
    version,
    older: older.map(({ version: n, state, reason, publishedAt, sha256 }) => ({
      version: n,
      state,
      reason,
      publishedAt,
      sha256,
    })),
    entries: whole ? await yearEntries(db, cycle, year) : [],
    openRounds: whole ? await openRounds(db, cycle, year) : [],
    uses: await db.query<ResultUseRow>(
      `select use, version, taken_by as "takenBy", document, recorded_by as "recordedBy", at
       from result_uses where cycle = $1 and year = $2 order by number`,
      [cycle, year],
    ),
  };
}

/** What a year would come to with some changes, and for whom that is a difference. Nothing is written. */
export interface TriedYear {
  readonly before: readonly GroupYear[];
  readonly after: readonly GroupYear[];
  readonly differences: readonly YearDifference[];
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
): Promise<TriedYear | { readonly unknown: readonly string[] } | null> {
  const read = await readDefinition(db, cycle);
  const definition = read && ruling(read, year);
  const annual = definition?.policy.evaluation?.annual;
  if (!definition || !annual) return null;
  const [newest] = await evaluationVersions(db, cycle, year);
  const known: YearSnapshot = newest?.snapshot ?? (await yearSnapshot(db, cycle, year, definition, annual));
  const unknown: string[] = [];
  const changed = changes.reduce<Assumed>((assumed, change) => {
    const next = withChange(assumed, change);
    if (!next) unknown.push(`${change.set}=${change.to}`);
    return next ?? assumed;
  }, known);
  if (unknown.length > 0) return { unknown };
  const after = evaluateYear(changed.annual, changed.inputs);
  return { before: known.groups, after, differences: yearDifferences(known.groups, after) };
}
