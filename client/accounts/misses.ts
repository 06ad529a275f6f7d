import type { Database } from '../../activities/store/database.ts';

/** How often something may fail in a while, and what is counted together. */
export interface Limit {
  readonly key: string;
  readonly most: number;
  readonly minutes: number;
}

/** Seconds until none of these limits is reached any more; 0 when none is. */
export async function secondsLocked(db: Database, limits: readonly Limit[], now: Date): Promise<number> {
  const waits = await Promise.all(limits.map((limit) => waitFor(db, limit, now)));
  return Math.max(0, ...waits);
}

async function waitFor(db: Database, { key, most, minutes }: Limit, now: Date): Promise<number> {
  const [row] = await db.query<{ seconds: number }>(
    `select ceil(extract(epoch from at + make_interval(mins => $2::integer) - $3::timestamptz))::integer as seconds
     from misses where key = $1 and at > $3::timestamptz - make_interval(mins => $2::integer)
     order by at desc offset $4 limit 1`,
    [key, minutes, now.toISOString(), most - 1],
  );
  return row?.seconds ?? 0;
}

/**
 * Seconds until a key may be tried again after so many misses within a quarter of an hour: none at first, then twice as
 * long from the fourth on, up to 25.
 */
export async function secondsDelayed(db: Database, key: string, now: Date): Promise<number> {
  const [row] = await db.query<{ misses: number; since: number }>(
    `select count(*)::integer as misses, extract(epoch from $2::timestamptz - max(at))::float as since
     from misses where key = $1 and at > $2::timestamptz - interval '15 minutes'`,
    [key, now.toISOString()],
  );
  if (!row || row.misses < 4) return 0;
  return Math.max(0, Math.ceil(Math.min(25, 2 ** (row.misses - 4)) - row.since));
}

/** Counts a miss under each key; what is older than a day is forgotten. */
export async function countMiss(db: Database, keys: readonly string[], now: Date): Promise<void> {
  await db.query('insert into misses (key, at) select k, $2::timestamptz from unnest($1::text[]) k', [
    keys,
    now.toISOString(),
  ]);
  await db.query(`delete from misses where at < $1::timestamptz - interval '1 day'`, [now.toISOString()]);
}

/** Forgets the misses of a key: whoever proved themselves starts anew. */
export async function forgetMisses(db: Database, key: string): Promise<void> {
  await db.query('delete from misses where key = $1', [key]);
}
