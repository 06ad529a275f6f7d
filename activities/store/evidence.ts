import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';

const FILE = `sha256, name, size, media_type as "mediaType"`;

/** The files under these hashes that concern a unit, or any unit where none is named. */
export function evidenceUnder(
  db: Database,
  cycle: string,
  unit: string | null,
  sha256s: readonly string[],
): Promise<EvidenceFile[]> {
  return db.query<EvidenceFile>(
    `select distinct on (sha256) ${FILE} from evidence
     where cycle = $1 and ($2::text is null or unit = $2) and sha256 = any($3) order by sha256, unit`,
    [cycle, unit, sha256s],
  );
}

/** Which of these hashes any cycle knows. */
export async function knownHashes(db: Database, sha256s: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ sha256: string }>('select distinct sha256 from evidence where sha256 = any($1)', [
    sha256s,
  ]);
  return new Set(rows.map((r) => r.sha256));
}

/** Whose files are counted: a unit's over a span, a post's since a moment of wall time. */
export interface Takers {
  readonly unit: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly actor: string;
  readonly since: Date;
}

/** How much has been taken in a cycle: bytes of a unit, and files of a post lately. */
export async function evidenceTaken(
  db: Database,
  cycle: string,
  { unit, from, to, actor, since }: Takers,
): Promise<{ readonly bytes: number; readonly lately: number }> {
  const [row] = await db.query<{ bytes: number; lately: number }>(
    `select coalesce(sum(size) filter (where unit = $2 and added_at >= $3 and added_at < $4), 0)::bigint as bytes,
            (count(*) filter (where added_by = $5 and recorded_at > $6))::integer as lately
     from evidence where cycle = $1`,
    [cycle, unit, from, to, actor, since.toISOString()],
  );
  return row ?? { bytes: 0, lately: 0 };
}
