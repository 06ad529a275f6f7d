import type { Filled } from './drafted.ts';
import type { Entry } from './entry.ts';

/** Under which key a report was sent with which content, until an answer has come. */
export interface SentKey {
  readonly key: string;
  readonly content: string;
}

/** What the server was last known to have, which what is filled in here began with. */
export interface Seen {
  readonly tag: string;
  readonly at: string | null;
  readonly filled: Filled;
}

/** What was filled in and not handed in, by report, as it is kept on this machine. */
export interface Kept {
  /** When it was last written. */
  readonly at: string;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly keys: Readonly<Record<string, SentKey>>;
  /** Null until the server has been asked. */
  readonly seen: Seen | null;
}

/** Nothing is kept. */
export const NOTHING: Kept = { at: '', entries: {}, keys: {}, seen: null };

/** What is kept for a unit's form of a period, by the account that filled it in. */
export function readKept(place: string): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    return isKept(kept) ? { ...NOTHING, ...kept } : NOTHING;
  } catch {
    return NOTHING;
  }
}

function isKept(kept: unknown): kept is Kept {
  return typeof kept === 'object' && kept !== null && 'at' in kept && 'entries' in kept && 'keys' in kept;
}

/** Keeps it, or forgets it when nothing is left; false where the browser has no room. */
export function writeKept(place: string, kept: Kept): boolean {
  try {
    const isLeft = Object.keys(kept.entries).length > 0 || Object.keys(kept.seen?.filled ?? {}).length > 0;
    if (isLeft) localStorage.setItem(place, JSON.stringify(kept));
    else localStorage.removeItem(place);
    return true;
  } catch {
    return false;
  }
}

/** Without what was answered. */
export function without<T>(kept: Readonly<Record<string, T>>, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(kept).filter(([known]) => known !== name));
}
