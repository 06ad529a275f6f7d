import { useEffect, useState, useSyncExternalStore } from 'react';
import { useHeard } from '../../app/live/use-live.ts';
import { useNow } from '../../parts/use-today.ts';
import { nameOf } from '../duties/standing-of.ts';
import { type Duty, useDesk } from '../duties/use-duties.ts';
import { type DraftState, FormDraft } from './draft.ts';
import { baseOf, type Entry } from './entry.ts';
import { type SentKey, without } from './kept.ts';

/** What is filled in on the page: kept on this machine with every key that is pressed, and soon on the server. */
export interface Entries {
  readonly of: (duty: Duty) => Entry;
  readonly change: (duty: Duty, next: (entry: Entry) => Entry) => void;
  /** When what the page began with was kept; null where it began with nothing, or once it was discarded. */
  readonly restoredAt: string | null;
  readonly draft: Pick<DraftState, 'brought' | 'clash' | 'isKept' | 'isReady' | 'saving'>;
  readonly discard: () => void;
  /** Says what holds of a report that another changed, too. */
  readonly choose: FormDraft['choose'];
  /** The key under which these words are sent: the same until they were answered. */
  readonly keyFor: (duty: Duty, content: string) => string;
  /** An answer came: the key is done with, and what was filled in, too, where it was taken. */
  readonly answered: (duty: Duty, taken: boolean) => void;
  /** Looks for what became of the draft on the server. */
  readonly look: () => void;
}

/** What is filled in for a period. */
export function useEntries(period: string): Entries {
  const { cycle, unit, account } = useDesk();
  const now = useNow();
  const [form] = useState(
    () => new FormDraft(`duban.draft.${account}.${cycle}.${unit}.${period}`, { cycle, unit, period }),
  );
  const { kept, ...draft } = useSyncExternalStore(form.subscribe, form.state);
  const [restoredAt, setRestoredAt] = useState(kept.at === '' ? null : kept.at);
  useEffect(() => form.begin(), [form]);
  useHeard(['form-draft'], form.heard);
  return {
    of: (duty) => kept.entries[nameOf(duty)] ?? baseOf(duty),
    change: (duty, next) => {
      const known = form.state().kept.entries;
      const entry = next(known[nameOf(duty)] ?? baseOf(duty));
      form.write({ at: now(), entries: { ...known, [nameOf(duty)]: entry } });
    },
    restoredAt,
    draft,
    discard: () => {
      form.forget();
      setRestoredAt(null);
    },
    choose: (name, whose) => form.choose(name, whose),
    keyFor: (duty, content) => {
      const { keys } = form.state().kept;
      const known = keys[nameOf(duty)];
      const sent: SentKey = known?.content === content ? known : { key: crypto.randomUUID(), content };
      form.write({ keys: { ...keys, [nameOf(duty)]: sent } });
      return sent.key;
    },
    answered: (duty, taken) => {
      const { entries, keys } = form.state().kept;
      const name = nameOf(duty);
      form.write({ keys: without(keys, name), ...(taken ? { entries: without(entries, name) } : {}) });
    },
    look: () => void form.look(),
  };
}
