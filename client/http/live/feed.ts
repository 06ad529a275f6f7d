import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../../activities/store/database.ts';
import { type News, newsSince, type Standing, standingNow } from '../../views/changes.ts';

const EVERY_MS = 700;
/** How many changes are read at once; what is beyond is read the next time. */
const MOST = 2000;

type Listener = (news: News) => void;

/** Hears of what is recorded and of what is saved beside it, whoever does it. */
export interface Feed {
  /** Begins to tell a listener of all that becomes another from now on; answers with what ends it. */
  readonly hear: (listener: Listener) => Promise<() => void>;
}

/** One reader for all who listen; it reads only while somebody does. */
export function feedOf(db: Database, everyMs = EVERY_MS): Feed {
  const listeners = new Set<Listener>();
  let stands: Promise<Standing> | null = null;
  let isReading = false;
  const standing = () => {
    stands ??= standingNow(db);
    return stands.catch((error: unknown) => {
      stands = null;
      throw error;
    });
  };
  const read = async () => {
    const from = await standing();
    const news = await newsSince(db, from, MOST);
    stands = Promise.resolve(news.stands);
    if (news.changes.length + news.drafts.length > 0) for (const listener of listeners) listener(news);
  };
  const readOn = async () => {
    if (isReading) return;
    isReading = true;
    while (listeners.size > 0) {
      await pause(everyMs, undefined, { ref: false });
      // A record that does not answer now is asked again; whoever listens misses nothing.
      if (listeners.size > 0) await read().catch(() => {});
    }
    isReading = false;
    stands = null;
  };
  return {
    hear: async (listener) => {
      listeners.add(listener);
      const deaf = () => void listeners.delete(listener);
      await standing().catch((error: unknown) => {
        deaf();
        throw error;
      });
      void readOn();
      return deaf;
    },
  };
}
