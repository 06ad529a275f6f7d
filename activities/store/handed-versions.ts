import type { HandedVersion } from '../../workflows/rules/report/correction.ts';
import type { ReportLine } from '../../workflows/rules/report/report.ts';
import { type Amendment, amendments } from '../../workflows/rules/review/amendments.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import type { Database } from './database.ts';
import type { Definition } from './definition.ts';
import { valuesOf } from './report-versions.ts';

type Row = Omit<HandedVersion, 'values' | 'reason'> & {
  readonly lines: readonly ReportLine[];
  readonly because: string | null;
};

const VERSION = `r.task, r.unit, r.period, r.version, r.received_at as "receivedAt", r.verified_at as "verifiedAt",
  r.returned_at as "returnedAt", r.actor as by, r.because, r.lines`;

/** Every version of a unit's reports of a task, or of all units', in the order in which they came. */
export async function handedVersions(
  db: Database,
  cycle: string,
  { task, unit }: { readonly task: string; readonly unit: string | null },
): Promise<HandedVersion[]> {
  const rows = await db.query<Row>(
    `select ${VERSION} from reports r where cycle = $1 and task = $2 and ($3::text is null or unit = $3)
     order by received_at, period, unit, version`,
    [cycle, task, unit],
  );
  return rows.map(versionOf);
}

/** A review that was frozen. */
export interface FrozenReview {
  readonly period: string;
  readonly frozenAt: Instant;
}

/** The reviews of a cycle that were frozen before an instant, oldest first. */
export function frozenReviews(db: Database, cycle: string, before: Instant | null): Promise<FrozenReview[]> {
  return db.query<FrozenReview>(
    `select period, frozen_at as "frozenAt" from reviews where cycle = $1 and ($2::text is null or frozen_at < $2)
     order by frozen_at`,
    [cycle, before],
  );
}

/** The reporting periods that a review is frozen with: those that end inside its own. */
function periodsOf({ windows }: Pick<Definition, 'windows'>, review: string): string[] {
  const of = periodFromId(review);
  return of ? windows.filter((w) => w.to >= of.from && w.to <= of.to).map((w) => w.period) : [];
}

/** What amends a frozen review, by what had been received before an instant, of all tasks or of one. */
export async function amendmentsTo(
  db: Database,
  cycle: string,
  definition: Definition,
  { period, frozenAt }: FrozenReview,
  { before, task = null }: { readonly before: Instant | null; readonly task?: string | null },
): Promise<Amendment[]> {
  const rows = await db.query<Row>(
    `select ${VERSION} from reports r
     where cycle = $1 and period = any($2) and ($3::text is null or received_at < $3)
       and ($4::text is null or task = $4) and exists
       (select 1 from reports l where (l.cycle, l.period, l.task, l.unit) = (r.cycle, r.period, r.task, r.unit)
          and l.received_at >= $5 and ($3::text is null or l.received_at < $3))
     order by task, unit, period, version`,
    [cycle, periodsOf(definition, period), before, task, frozenAt],
  );
  return amendments(rows.map(versionOf), frozenAt, definition.policy.reporting.counts);
}

/** What was said with a version: its reason, or else what the unit noted beside its figures. */
function versionOf({ lines, because, ...version }: Row): HandedVersion {
  const notes = [...new Set(lines.map((l) => l.note.trim()).filter((note) => note !== ''))].join('；');
  return { ...version, values: valuesOf(lines), reason: because ?? notes };
}
