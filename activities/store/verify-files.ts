import type { EvidenceFiles } from '../evidence/files.ts';
import type { Database } from './database.ts';
import type { OnProgress } from './rebuild.ts';

/** Every file that the record refers to is there and is what it was; or the first that is not, by its name. */
export type FilesVerdict =
  | { readonly whole: true; readonly files: number }
  | {
      readonly whole: false;
      readonly position: number;
      readonly fault: 'file_missing' | 'file_changed';
      readonly entity: string;
    };

interface Row {
  readonly position: number;
  readonly sha256: string;
  readonly name: string;
}

const PAGE = 250;

/** Reads every file that an event of the record added, and computes its hash anew. */
export async function verifyFiles(
  db: Database,
  files: EvidenceFiles,
  onProgress: OnProgress = () => {},
): Promise<FilesVerdict> {
  const [all] = await db.query<{ total: number }>(
    `select count(*)::integer as total from events where type = 'evidence_added'`,
  );
  const checked = new Set<string>();
  let position = 0;
  let done = 0;
  for (;;) {
    const page = await added(db, position);
    for (const row of page) {
      if (!checked.has(row.sha256)) {
        const hash = await files.hashOf(row.sha256);
        const fault = hash === null ? 'file_missing' : 'file_changed';
        const entity = `${row.name} (${row.sha256})`;
        if (hash !== row.sha256) return { whole: false, position: row.position, fault, entity };
        checked.add(row.sha256);
      }
      position = row.position;
      done += 1;
      onProgress(done, all?.total ?? done);
    }
    if (page.length < PAGE) return { whole: true, files: checked.size };
  }
}

/** From the events themselves, not from what is shown of them. */
function added(db: Database, after: number): Promise<Row[]> {
  return db.query<Row>(
    `select position, body::jsonb->>'sha256' as sha256, body::jsonb->>'name' as name
     from events where type = 'evidence_added' and position > $1 order by position limit ${PAGE}`,
    [after],
  );
}
