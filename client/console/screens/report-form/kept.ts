import type { Entry } from './entry.ts';

/** Under which key a report was sent with which content, until an answer has come. */
export interface SentKey {
  readonly key: string;
  readonly content: string;
}

/** What was filled in and not handed in, by report, as it is kept on this machine. */
export interface Kept {
  /** When it was last written. */
  readonly at: string;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly keys: Readonly<Record<string, SentKey>>;
}

/** Nothing is kept. */
export const NOTHING: Kept = { at: '', entries: {}, keys: {} };

/** What is kept for a unit's form of a period, by the account that filled it in. */
export function readKept(place: string): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    return isKept(kept) ? kept : NOTHING;
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
    if (Object.keys(kept.entries).length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Without what was answered. */
export function without<T>(kept: Readonly<Record<string, T>>, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(kept).filter(([known]) => known !== name));
}
