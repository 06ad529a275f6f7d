import { EVENT, EVENT_TYPES } from '../../words/event-types.ts';
import { KINDS, RECORD } from '../../words/record.ts';
import { useWords } from '../../words/use-words.ts';

/** What happened, in words; a type that has none yet is said as it is. */
export function useEventWord(): (type: string) => string {
  const say = useWords(EVENT);
  return (type) => {
    const known = EVENT_TYPES.find((t) => t === type);
    return known ? say(known) : type;
  };
}

/** What something is, by the first part of an entity. */
export function useKindWord(): (kind: string) => string {
  const say = useWords(RECORD);
  return (kind) => {
    const known = KINDS.find((k) => k === kind);
    return known ? say(`kind.${known}`) : kind;
  };
}
