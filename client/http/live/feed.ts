import type { Database } from '../../../activities/store/database.ts';
import { type Change, changesAfter, newestPosition } from '../../views/changes.ts';

const EVERY_MS = 700;
/** How many changes are read at once; what is beyond is read the next time. */
const MOST = 2000;

type Listener = (changes: readonly Change[]) => void;

/** Hears of what is recorded, whoever records it. */
export interface Feed {
  /** Begins to tell a listener of all that is recorded from now on; answers with what ends it. */
  readonly hear: (listener: Listener) => Promise<() => void>;
}

/** One reader of the record for all who listen; it reads only while somebody does. */
export function feedOf(db: Database, everyMs = EVERY_MS): Feed {
  const listeners = new Set<Listener>();
  let position: number | null = null;
  let timer: NodeJS.Timeout | undefined;
  const read = async () => {
    const from = position ?? (await newestPosition(db));
    const changes = await changesAfter(db, from, MOST);
    position = changes.at(-1)?.position ?? from;
    if (changes.length > 0) for (const listener of listeners) listener(changes);
  };
  const again = () => {
    timer = setTimeout(() => {
      // A record that does not answer now is asked again; whoever listens misses nothing.
      void read()
        .catch(() => {})
        .then(() => (listeners.size > 0 ? again() : undefined));
    }, everyMs);
    timer.unref();
  };
  return {
    hear: async (listener) => {
      position ??= await newestPosition(db);
      listeners.add(listener);
      if (listeners.size === 1) again();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        position = null;
      };
    },
  };
}
