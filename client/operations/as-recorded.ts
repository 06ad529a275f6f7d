import type { Database } from '../../activities/store/database.ts';
import { readerNow } from '../../activities/store/reader.ts';
import { standingSeen } from '../../activities/store/standing.ts';

/** Something that was made of the record, as bytes. */
interface Made {
  readonly bytes: Uint8Array;
}

interface Kept<M> {
  readonly recorded: string;
  readonly made: M;
}

/** How much is kept of one record, in bytes; what nobody asked for the longest goes first. */
const MOST = 16 * 1024 * 1024;

const kept = new WeakMap<Database, Map<string, Kept<Made>>>();

/**
 * What is made of a cycle's record alone, and of what `of` names: it is made once and given again until something more
 * is recorded, or the record is projected anew. How far the record goes was seen when it was found out who asks, so what
 * is made afterwards says no less. What is made for a unit's people, to whom the database tells less, is kept apart.
 */
export async function asRecorded<M extends Made>(
  db: Database,
  cycle: string,
  of: readonly unknown[],
  make: () => Promise<M>,
): Promise<M> {
  const recorded = standingSeen(cycle)?.recorded;
  if (recorded === undefined) return make();
  const known = (kept.get(db) ?? new Map()) as Map<string, Kept<M>>;
  kept.set(db, known);
  const name = JSON.stringify([cycle, readerNow(), ...of]);
  const before = known.get(name);
  const made = before?.recorded === recorded ? before.made : await make();
  known.delete(name);
  known.set(name, { recorded, made });
  forgetBeyond(known);
  return made;
}

function forgetBeyond(known: Map<string, Kept<Made>>): void {
  let bytes = 0;
  for (const { made } of known.values()) bytes += made.bytes.length;
  for (const [name, { made }] of known) {
    if (bytes <= MOST) return;
    known.delete(name);
    bytes -= made.bytes.length;
  }
}
