import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import type { Inspected } from '../../workflows/rules/inspection.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Answering } from './at-once.ts';
import type { Database } from './database.ts';

/** A visit as it stands in the record. */
export interface VisitRow {
  readonly unit: string;
  readonly visitors: readonly string[];
  readonly on: Day;
  readonly seen: string;
  readonly learned: readonly string[];
  readonly files: readonly EvidenceFile[];
  readonly inspected: Inspected | null;
  readonly id: string;
  readonly by: string;
  readonly at: Instant;
}

/** The columns of a visit as they are told. */
export const VISIT = `id, unit, visitors, visited_on as "on", seen, learned, files, inspected, recorded_by as "by",
  recorded_at as "at"`;

/** The visits of a cycle on the days of a span, or all of them; oldest first. */
export function visits(
  db: Answering,
  cycle: string,
  { span = null }: { readonly span?: { readonly from: Day; readonly to: Day } | null },
): Promise<VisitRow[]> {
  return db.query<VisitRow>(
    `select ${VISIT} from visits
     where cycle = $1 and ($2::text is null or visited_on between $2 and $3)
     order by visited_on, id`,
    [cycle, span?.from ?? null, span?.to ?? null],
  );
}

/** Where and when a visit was; undefined when there is none of that id. */
export async function visitNamed(
  db: Database,
  cycle: string,
  id: string,
): Promise<Pick<VisitRow, 'unit' | 'on'> | undefined> {
  const [row] = await db.query<Pick<VisitRow, 'unit' | 'on'>>(
    'select unit, visited_on as "on" from visits where cycle = $1 and id = $2',
    [cycle, id],
  );
  return row;
}
