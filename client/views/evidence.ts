import type { Database } from '../../activities/store/database.ts';
import { evidenceUnder } from '../../activities/store/evidence.ts';
import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { type Page, pageOf } from './page.ts';

/** A file of a cycle: which unit it concerns (empty: none), who added it and when. */
export interface EvidenceRow extends EvidenceFile {
  readonly unit: string;
  readonly addedBy: string;
  readonly addedAt: Instant;
  /** What refers to it: entities with the numbers of their events, as `task/xupu-2024/sheng-1#3`. */
  readonly uses: readonly string[];
}

/** The files of a cycle, or those that concern one unit, newest first. */
export function evidenceRows(db: Database, cycle: string, unit: string | null, page: Page): Promise<EvidenceRow[]> {
  const { sql, values } = pageOf(['added_at', 'name', 'unit', 'sha256'], 'desc', page, 2);
  return db.query<EvidenceRow>(
    `select sha256, name, size, media_type as "mediaType", unit, added_by as "addedBy", added_at as "addedAt",
       (select coalesce(jsonb_agg(u.used_by order by u.used_by), '[]') from evidence_uses u
        where (u.cycle, u.sha256) = (e.cycle, e.sha256)) as uses
     from evidence e where cycle = $1 and ($2::text is null or unit = $2) ${sql}`,
    [cycle, unit, ...values],
  );
}

/** What names a file among its pages. */
export function evidenceKey({ addedAt, name, unit, sha256 }: EvidenceRow): string[] {
  return [addedAt, name, unit, sha256];
}

/** One file of a cycle, if it concerns the unit (null: whichever it concerns). */
export async function evidenceFile(
  db: Database,
  cycle: string,
  unit: string | null,
  sha256: string,
): Promise<EvidenceFile | undefined> {
  const [found] = await evidenceUnder(db, cycle, unit, [sha256]);
  return found;
}
