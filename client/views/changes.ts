import type { Database } from '../../activities/store/database.ts';

/** That something of a cycle changed: where in the record, and of what kind it is (`task`, `review`, `follow-up` …). */
export interface Change {
  readonly position: number;
  readonly cycle: string;
  readonly kind: string;
}

/** What was recorded after a position, in order. */
export async function changesAfter(db: Database, position: number, most: number): Promise<Change[]> {
  return db.query<Change>(
    `select position::float8 as position, split_part(entity, '/', 1) as kind, split_part(entity, '/', 2) as cycle
     from events where position > $1 order by position limit $2`,
    [position, most],
  );
}

/** Where the record stands. */
export async function newestPosition(db: Database): Promise<number> {
  const [row] = await db.query<{ position: number }>('select position::float8 as position from chain');
  return row?.position ?? 0;
}
