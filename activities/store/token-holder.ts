import type { Organisation } from '../../workflows/rules/organisation/changes.ts';
import type { Database } from './database.ts';

/** Whose token it is, by its hash, and what changed of the posts of its cycle. */
export async function tokenHolder(
  db: Database,
  hash: string,
): Promise<{ readonly cycle: string; readonly post: string; readonly organisation: Organisation } | undefined> {
  const [row] = await db.query<{ cycle: string; post: string; organisation: Organisation }>(
    'select cycle, post, organisation from tokens join cycles using (cycle) where hash = $1',
    [hash],
  );
  return row;
}
