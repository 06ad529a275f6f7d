import type { Database } from '../../activities/store/database.ts';

/** How often something may fail in a while, and what is counted together. */
export interface Limit {
  readonly key: string;
  readonly most: number;
  readonly minutes: number;
  /** From the fourth miss on, each has to wait for the next. */
  readonly slows?: true;
  /** Many people come under it: whoever comes while others' tries are under way waits for how these end. */
  readonly shared?: true;
}

/** The advisory locks under which tries are counted, apart from others; any number, as long as it stays the same. */
const TRIES = 2024_0503;

/**
 * Counts a try under each key as a miss before it is made, so that many at once are no more than one after another; 0
 * when it is counted, else the seconds until it may be made.
 */
export async function countTry(db: Database, limits: readonly Limit[], now: Date): Promise<number> {
  const keys = limits.map(({ key }) => key).toSorted();
  const seconds = await db.transaction(async (tx) => {
    for (const key of keys) await tx.query('select pg_advisory_xact_lock($1::integer, hashtext($2))', [TRIES, key]);
    const wait = await secondsUntil(tx, limits, now);
    if (wait === 0) {
      const sql = 'insert into misses (key, at) select k, $2::timestamptz from unnest($1::text[]) k';
      await tx.query(sql, [keys, now.toISOString()]);
    }
    return wait;
  });
  await db.query(`delete from misses where at < $1::timestamptz - interval '1 day'`, [now.toISOString()]);
  return seconds;
}

/** Takes back a try that was counted at a moment and was no miss; of several of that moment, each takes another. */
export async function takeBack(db: Database, limits: readonly Limit[], at: Date): Promise<void> {
  await db.query(
    `delete from misses where ctid in
       (select one.ctid from unnest($1::text[]) k
        cross join lateral (select ctid from misses where key = k and at = $2::timestamptz
                            limit 1 for update skip locked) one)`,
    [limits.map(({ key }) => key), at.toISOString()],
  );
}

/** Seconds until none of these limits is reached any more, nor slows; 0 when none is. */
export async function secondsUntil(db: Database, limits: readonly Limit[], now: Date): Promise<number> {
  const waits: number[] = [];
  for (const limit of limits) waits.push(await waitFor(db, limit, now));
  const locked = Math.max(...waits);
  if (locked > 0) return locked;
  for (const { key, slows } of limits) if (slows) waits.push(await secondsDelayed(db, key, now));
  return Math.max(...waits);
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
async function secondsDelayed(db: Database, key: string, now: Date): Promise<number> {
  const [row] = await db.query<{ misses: number; since: number }>(
    `select count(*)::integer as misses, extract(epoch from $2::timestamptz - max(at))::float as since
     from misses where key = $1 and at > $2::timestamptz - interval '15 minutes'`,
    [key, now.toISOString()],
  );
  if (!row || row.misses < 4) return 0;
  return Math.max(0, Math.ceil(Math.min(25, 2 ** (row.misses - 4)) - row.since));
}

/** Forgets the misses of a key: whoever proved themselves starts anew. */
export async function forgetMisses(db: Database, key: string): Promise<void> {
  await db.query('delete from misses where key = $1', [key]);
}
