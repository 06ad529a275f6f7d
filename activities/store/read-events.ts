import type { Database } from './database.ts';

/** An event as it is stored. */
export interface StoredEvent {
  readonly number: number;
  readonly key: string;
  readonly type: string;
  readonly at: string;
  readonly actor: string;
  readonly body: string;
}

/** The events of an entity after a number, in order. */
export function readEvents(db: Database, entity: string, after: number): Promise<StoredEvent[]> {
  return db.query<StoredEvent>(
    'select number, key, type, at, actor, body from events where entity = $1 and number > $2 order by number',
    [entity, after],
  );
}

/** The keys of an entity's events after a number, in order. */
export async function readKeys(db: Database, entity: string, after: number): Promise<string[]> {
  const rows = await db.query<{ key: string }>(
    'select key from events where entity = $1 and number > $2 order by number',
    [entity, after],
  );
  return rows.map((row) => row.key);
}
