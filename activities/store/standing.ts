import { AsyncLocalStorage } from 'node:async_hooks';
import type { Organisation } from '../../workflows/rules/organisation/changes.ts';

/** How a cycle stands at a moment: what changed of its units and posts, and which revision of its definition holds. */
export interface Standing {
  readonly organisation: Organisation;
  readonly revision: number;
  /** How far the whole record goes, and by which building of its tables it is told: while it is the same, so is what they say. */
  readonly recorded: string;
}

/** The columns that tell it, of `cycles`. */
export const STANDING = `organisation, revision,
  concat((select position from public.chain), '/', cycles.tableoid) as recorded`;

interface Look {
  readonly seen: Map<string, Standing>;
  isOver: boolean;
}

const looks = new AsyncLocalStorage<Look>();

/**
 * Reads for one answer: how a cycle stands is asked of the record once and holds until the answer is made. Only for who
 * changes nothing: a change would go unseen.
 */
export async function atOneLook<T>(read: () => Promise<T>): Promise<T> {
  const look: Look = { seen: new Map(), isOver: false };
  try {
    return await looks.run(look, read);
  } finally {
    // What outlasts the answer, as a line for changes, must see what changes.
    look.isOver = true;
  }
}

/** How a cycle was found to stand in this look; undefined where nobody has looked yet. */
export function standingSeen(cycle: string): Standing | undefined {
  const look = looks.getStore();
  return look?.isOver === false ? look.seen.get(cycle) : undefined;
}

/** Holds how a cycle stands, for the rest of this look; answers with it. */
export function seenToStand<S extends Standing>(cycle: string, standing: S): S {
  looks.getStore()?.seen.set(cycle, standing);
  return standing;
}
