import type { Database } from '../../activities/store/database.ts';

/** A request as it is known by its key: whose, in which cycle (empty: of the installation), and the digest of what it asks. */
export interface KeyedRequest {
  readonly cycle: string;
  readonly caller: string;
  readonly key: string;
  readonly digest: string;
}

/** What a request was answered with; an empty body for none at all. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: string;
}

/** A key that stands for a request: since when, whether this is the first time, and what was answered where it is kept. */
export interface TakenKey {
  readonly key: string;
  readonly since: string;
  readonly isFirst: boolean;
  readonly answer: KeptAnswer | null;
}

interface Row {
  readonly digest: string;
  readonly since: string;
  readonly first: boolean;
  readonly status: number | null;
  readonly answer: string | null;
}

const KEPT_MS = 7 * 86_400_000;

/** Notes what a key is used for; null when its caller used it for something else within a week. */
export async function takeKey(
  db: Database,
  { cycle, caller, key, digest }: KeyedRequest,
  now: Date,
): Promise<TakenKey | null> {
  const [row] = await db.query<Row>(
    `with old as (delete from request_keys where at < $6)
     insert into request_keys as known (cycle, caller, key, digest, at) values ($1, $2, $3, $4, $5)
     on conflict (cycle, caller, key) do update set at = known.at
     returning digest, extract(epoch from at)::text as since, xmax = 0 as first, status, answer`,
    [cycle, caller, key, digest, now, new Date(now.getTime() - KEPT_MS)],
  );
  if (row?.digest !== digest) return null;
  const { since, first: isFirst, status, answer } = row;
  return { key, since, isFirst, answer: status === null ? null : { status, body: answer ?? '' } };
}

/** Keeps what a request was answered with, for whoever sends it again. */
export async function keepAnswer(
  db: Database,
  { cycle, caller, key, digest }: KeyedRequest,
  { status, body }: KeptAnswer,
): Promise<void> {
  await db.query(
    `update request_keys set status = $5, answer = $6
     where cycle = $1 and caller = $2 and key = $3 and digest = $4`,
    [cycle, caller, key, digest, status, body],
  );
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
