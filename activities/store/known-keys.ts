import type { Database } from './database.ts';
import { readKeys } from './read-events.ts';

/** What this process saw of an entity's events: the key of each by its number. The record never changes one. */
type Seen = Map<number, string>;

const seen = new WeakMap<Database, Map<string, Seen>>();

/** Remembers what stands recorded under a number of an entity. */
export function rememberKey(db: Database, entity: string, number: number, key: string): void {
  const entities = seen.get(db) ?? new Map<string, Seen>();
  seen.set(db, entities.set(entity, (entities.get(entity) ?? new Map()).set(number, key)));
}

/**
 * The keys of an entity's events after a number, in order: of those up to another number at least. What this process
 * has seen is not asked for again, and what is older is forgotten.
 */
export async function keysUpTo(db: Database, entity: string, after: number, upTo: number): Promise<readonly string[]> {
  const known = seen.get(db)?.get(entity);
  for (const number of known?.keys() ?? []) if (number <= after) known?.delete(number);
  const numbers = Array.from({ length: upTo - after }, (_, n) => after + 1 + n);
  const keys = numbers.flatMap((number) => known?.get(number) ?? []);
  if (keys.length === numbers.length) return keys;
  const stored = await readKeys(db, entity, after);
  for (const [n, key] of stored.entries()) rememberKey(db, entity, after + 1 + n, key);
  return stored;
}
