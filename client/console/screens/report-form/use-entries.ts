import { useRef, useState } from 'react';
import { nameOf } from '../duties/standing-of.ts';
import { type Duty, useDesk } from '../duties/use-duties.ts';
import { baseOf, type Entry } from './entry.ts';
import { type Kept, NOTHING, readKept, type SentKey, without, writeKept } from './kept.ts';

/** What is filled in on the page, kept on this machine with every key that is pressed. */
export interface Entries {
  readonly of: (duty: Duty) => Entry;
  readonly change: (duty: Duty, next: (entry: Entry) => Entry) => void;
  /** When what the page began with was kept; null where it began with nothing, or once it was discarded. */
  readonly restoredAt: string | null;
  readonly discard: () => void;
  /** False where the browser has no room to keep it. */
  readonly isKept: boolean;
  /** The key under which these words are sent: the same until they were answered. */
  readonly keyFor: (duty: Duty, content: string) => string;
  /** An answer came: the key is done with, and what was filled in, too, where it was taken. */
  readonly answered: (duty: Duty, taken: boolean) => void;
}

/** What is filled in for a period. */
export function useEntries(period: string): Entries {
  const { cycle, unit, account } = useDesk();
  const place = `duban.draft.${account}.${cycle}.${unit}.${period}`;
  const [first] = useState(() => readKept(place));
  const latest = useRef(first);
  const [kept, setKept] = useState(first);
  const [restoredAt, setRestoredAt] = useState(first.at === '' ? null : first.at);
  const [isKept, setIsKept] = useState(true);
  const write = (next: Kept) => {
    latest.current = next;
    setIsKept(writeKept(place, next));
    setKept(next);
  };
  const of = (duty: Duty) => latest.current.entries[nameOf(duty)] ?? baseOf(duty);
  return {
    of: (duty) => kept.entries[nameOf(duty)] ?? baseOf(duty),
    change: (duty, next) => {
      const entries = { ...latest.current.entries, [nameOf(duty)]: next(of(duty)) };
      write({ ...latest.current, at: new Date().toISOString(), entries });
    },
    restoredAt,
    discard: () => {
      write(NOTHING);
      setRestoredAt(null);
    },
    isKept,
    keyFor: (duty, content) => {
      const known = latest.current.keys[nameOf(duty)];
      const sent: SentKey = known?.content === content ? known : { key: crypto.randomUUID(), content };
      write({ ...latest.current, keys: { ...latest.current.keys, [nameOf(duty)]: sent } });
      return sent.key;
    },
    answered: (duty, taken) => {
      const { entries, keys, at } = latest.current;
      const name = nameOf(duty);
      write({ at, keys: without(keys, name), entries: taken ? without(entries, name) : entries });
    },
  };
}
