import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';

/** When a review was published: null while it is not, undefined where there is no such review. */
export async function publishedAt(db: Database, cycle: string, period: string): Promise<Instant | null | undefined> {
  const [row] = await db.query<{ at: Instant | null }>(
    'select published_at as at from reviews where cycle = $1 and period = $2',
    [cycle, period],
  );
  return row?.at;
}
