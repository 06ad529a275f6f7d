import type { Database } from './database.ts';

/** The number of an entity's last event; 0 when it has none. */
export async function lastNumber(db: Database, entity: string): Promise<number> {
  const [row] = await db.query<{ number: number }>(
    'select coalesce(max(number), 0) as number from events where entity = $1',
    [entity],
  );
  return row?.number ?? 0;
}
