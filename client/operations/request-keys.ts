import type { Database } from '../../activities/store/database.ts';

/** A request as it is known by its key: whose, in which cycle, and the digest of what it asks. */
export interface KeyedRequest {
  readonly cycle: string;
  readonly caller: string;
  readonly key: string;
  readonly digest: string;
}

const KEPT_MS = 7 * 86_400_000;

/** Notes what a key is used for; false when its caller used it for something else within a week. */
export async function takeKey(db: Database, { cycle, caller, key, digest }: KeyedRequest, now: Date): Promise<boolean> {
  const rows = await db.query<{ digest: string }>(
    `with old as (delete from request_keys where at < $6)
     insert into request_keys as known (cycle, caller, key, digest, at) values ($1, $2, $3, $4, $5)
     on conflict (cycle, caller, key) do update set at = known.at
     returning digest`,
    [cycle, caller, key, digest, now, new Date(now.getTime() - KEPT_MS)],
  );
  return rows[0]?.digest === digest;
}

/** Frees the key of a request that was refused: nothing was done by it, and it may be asked again in better words. */
export async function freeKey(db: Database, { cycle, caller, key, digest }: KeyedRequest): Promise<void> {
  await db.query(`delete from request_keys where cycle = $1 and caller = $2 and key = $3 and digest = $4`, [
    cycle,
    caller,
    key,
    digest,
  ]);
}
