import type { Database } from './database.ts';

/** Whose token it is, by its hash. */
export async function tokenHolder(
  db: Database,
  hash: string,
): Promise<{ readonly cycle: string; readonly post: string } | undefined> {
  const [row] = await db.query<{ cycle: string; post: string }>('select cycle, post from tokens where hash = $1', [
    hash,
  ]);
  return row;
}
