import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';

/** An event to be recorded. `expect` is the entity's last number as the writer knows it; left out, any will do. */
export interface NewEvent {
  readonly entity: string;
  readonly key: string;
  readonly type: string;
  readonly at: Instant;
  readonly actor: string;
  readonly body: object;
  readonly expect?: number;
}

/** What became of an event: stored under a number, known already by its key, or its writer is behind. */
export type Appended =
  | { readonly status: 'stored'; readonly number: number }
  | { readonly status: 'repeated'; readonly number: number; readonly body: string }
  | { readonly status: 'behind'; readonly number: number };

/**
 * Records events and shows them, in one transaction and one round trip. Idempotent by (entity, key).
 * After an answer "behind" nothing of that batch follows.
 */
export async function append(db: Database, events: readonly NewEvent[], recordedAt: Date): Promise<Appended[]> {
  const batch = events.map((event) => ({ ...event, body: JSON.stringify(event.body) }));
  const [row] = await db.query<{ answers: Appended[] }>('select append_events($1::jsonb, $2) as answers', [
    JSON.stringify(batch),
    recordedAt.toISOString(),
  ]);
  for (const listener of listeners.get(db) ?? []) listener();
  return row?.answers ?? [];
}

const listeners = new WeakMap<Database, Set<() => void>>();

/** Settles at the next record made through this handle, or after `ms` at the latest. */
export function nextAppend(db: Database, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const waiting = listeners.get(db) ?? new Set();
    listeners.set(db, waiting);
    const done = () => {
      waiting.delete(done);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, ms);
    waiting.add(done);
  });
}
