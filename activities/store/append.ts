import type { Instant } from '../../workflows/rules/time/instant.ts';
import { type Database, StoreError } from './database.ts';
import { createGroupCommit } from './group-commit.ts';

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

/** What is appended for one caller: all of it or nothing. */
interface Group {
  readonly batch: readonly object[];
  readonly recorded: string;
}

/** Few enough that PostgreSQL in this process does not hold everybody else up. */
const MOST_AT_ONCE = 16;

/**
 * Records events and shows them, all or nothing, in one round trip. Idempotent by (entity, key).
 * After an answer "behind" nothing of that batch follows. Writers who come at the same time share a transaction:
 * the hash chain lets them in one after another anyway, and each commit is an fsync.
 */
export async function append(db: Database, events: readonly NewEvent[], recordedAt: Date): Promise<Appended[]> {
  const batch = events.map((event) => ({ ...event, body: JSON.stringify(event.body) }));
  const outcome = await writerOf(db)({ batch, recorded: recordedAt.toISOString() });
  if (outcome.status === 'rejected') throw outcome.reason;
  for (const listener of listeners.get(db) ?? []) listener();
  return outcome.value;
}

type Outcome = PromiseSettledResult<Appended[]>;

const writers = new WeakMap<Database, (group: Group) => Promise<Outcome>>();

function writerOf(db: Database): (group: Group) => Promise<Outcome> {
  const known = writers.get(db);
  if (known) return known;
  const writer = createGroupCommit((groups: readonly Group[]) => writeAll(db, groups), MOST_AT_ONCE);
  writers.set(db, writer);
  return writer;
}

/** Classes of errors that lie in what was sent; after any other it is not known whether the groups were written. */
const AT_FAULT = /^(2\d|42|P0)...$/;

/** Groups of which one is at fault are written one by one, so that it does not fail the others. */
async function writeAll(db: Database, groups: readonly Group[]): Promise<readonly Outcome[]> {
  try {
    return (await write(db, groups)).map((value) => ({ status: 'fulfilled', value }));
  } catch (reason) {
    if (groups.length === 1 || !isFault(reason)) return groups.map(() => ({ status: 'rejected', reason }));
    const outcomes: Outcome[] = [];
    for (const group of groups) outcomes.push(...(await writeAll(db, [group])));
    return outcomes;
  }
}

function isFault(reason: unknown): boolean {
  return reason instanceof StoreError && AT_FAULT.test(reason.code);
}

async function write(db: Database, groups: readonly Group[]): Promise<Appended[][]> {
  const rows = await db.query<{ answers: Appended[] }>(
    `select append_events(g->'batch', g->>'recorded') as answers from jsonb_array_elements($1::jsonb) g`,
    [JSON.stringify(groups)],
  );
  return rows.map((row) => row.answers);
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
