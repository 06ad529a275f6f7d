import type { YearInput } from '../../workflows/rules/evaluation/annual-score.ts';
import type { Entry } from '../../workflows/rules/evaluation/conduct-evaluation.ts';
import type { GroupYear } from '../../workflows/rules/evaluation/evaluate-year.ts';
import type { Annual } from '../../workflows/rules/evaluation/evaluation.ts';
import type { Objection } from '../../workflows/rules/evaluation/objection.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Answering } from './at-once.ts';
import type { Database } from './database.ts';

/** Everything an evaluation was computed from and what it came to, kept with the rules of that moment. */
export interface YearSnapshot {
  readonly year: string;
  readonly policy: { readonly id: string; readonly version: number; readonly sha256: string };
  readonly annual: Annual;
  readonly inputs: readonly YearInput[];
  readonly groups: readonly GroupYear[];
}

/** One version of a year's evaluation. */
export interface EvaluationVersion {
  readonly version: number;
  readonly number: number;
  readonly state: 'draft' | 'approved' | 'published';
  readonly reason: string | null;
  readonly snapshot: YearSnapshot;
  readonly sha256: string;
  readonly draftedBy: string;
  readonly draftedAt: Instant;
  readonly approvedBy: string | null;
  readonly approvedAt: Instant | null;
  readonly publishedBy: string | null;
  readonly publishedAt: Instant | null;
}

/** An item or a veto of a year, with who asked for it and who decided. */
export interface YearEntry extends Entry {
  readonly id: string;
  readonly status: 'open' | 'approved' | 'rejected';
  readonly decided: number | null;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  /** Why it was rejected. */
  readonly decidedBecause: string | null;
}

/** An objection of a unit to a draft, with its ruling; null while there is none. */
export interface YearObjection extends Objection {
  readonly id: string;
  readonly version: number;
  readonly by: string;
  readonly at: Instant;
  readonly ruling: {
    readonly upheld: boolean;
    readonly reason: string;
    readonly by: string;
    readonly at: Instant;
    readonly number: number;
  } | null;
}

/** The objections to a year's drafts, in the order in which they came. */
export function yearObjections(db: Database, cycle: string, year: string): Promise<YearObjection[]> {
  return db.query<YearObjection>(
    `select id, version, unit, grounds, evidence, files, by, at, ruling from evaluation_objections
     where cycle = $1 and year = $2 order by at, id`,
    [cycle, year],
  );
}

const VERSION = `version, number, state, reason, snapshot, sha256, drafted_by as "draftedBy", drafted_at as "draftedAt",
  approved_by as "approvedBy", approved_at as "approvedAt", published_by as "publishedBy",
  published_at as "publishedAt"`;

/** The versions of a year's evaluation, the newest first. */
export function evaluationVersions(db: Database, cycle: string, year: string): Promise<EvaluationVersion[]> {
  return db.query<EvaluationVersion>(
    `select ${VERSION} from evaluations where cycle = $1 and year = $2 order by version desc`,
    [cycle, year],
  );
}

/** The versions of every year's evaluation that were published before an instant, year by year, oldest first. */
export function publishedEvaluations(db: Answering, cycle: string, end: Instant): Promise<EvaluationVersion[]> {
  return db.query<EvaluationVersion>(
    `select ${VERSION} from evaluations where cycle = $1 and published_at < $2 order by year, version`,
    [cycle, end],
  );
}

/** The items and vetoes of a year, in the order in which they were asked for. */
export function yearEntries(db: Database, cycle: string, year: string): Promise<YearEntry[]> {
  return db.query<YearEntry>(
    `select id, unit, kind, amount, veto, reason, evidence, status, decided, proposed_by as "proposedBy",
            proposed_at as "proposedAt", decided_by as "decidedBy", decided_at as "decidedAt",
            decided_because as "decidedBecause"
     from evaluation_entries where cycle = $1 and year = $2 order by proposed_at, id`,
    [cycle, year],
  );
}

/** The rounds for periods of a year that are still open. */
export async function openRounds(db: Database, cycle: string, year: string): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `select id from rating_rounds where cycle = $1 and left(period, 4) = $2 and state = 'open' order by id`,
    [cycle, year],
  );
  return rows.map((r) => r.id);
}
