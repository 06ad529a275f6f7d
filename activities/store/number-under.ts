import type { Database } from './database.ts';

/** The number of the event that an entity keeps under a key; undefined when that key has not been used. */
export async function numberUnder(db: Database, entity: string, key: string): Promise<number | undefined> {
  const [row] = await db.query<{ number: number }>('select number from events where entity = $1 and key = $2', [
    entity,
    key,
  ]);
  return row?.number;
}
