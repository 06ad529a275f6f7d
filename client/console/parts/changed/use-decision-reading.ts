import { CHANGED } from '../../words/changed.ts';
import { CHANGE } from '../../words/plan-change.ts';
import { useWords } from '../../words/use-words.ts';
import type { usePeople } from '../use-people.ts';
import { useTimes } from '../use-times.ts';
import type { Reading } from './reading.ts';

/** What one asked for and another decides: a change of the plan, the rules or the units, or of a score. */
export interface Asked {
  readonly id: string;
  readonly status: 'open' | 'approved' | 'rejected';
  readonly reason: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly decidedBecause?: string | null;
}

/** What was asked for as its page tells it: whether it was decided, by whom and when, and why. */
export function useDecisionReading(person: ReturnType<typeof usePeople>): (asked: Asked) => Reading {
  const say = useWords(CHANGE);
  const sayChanged = useWords(CHANGED);
  const { instant } = useTimes();
  return ({ status, reason, decidedBy, decidedAt, decidedBecause }) => {
    const by = decidedBy !== null && decidedAt !== null && { by: person(decidedBy), at: instant(decidedAt) };
    return {
      fields: new Map([
        [sayChanged('state'), say(`status.${status}`)],
        [say('reason'), reason],
      ]),
      notes: [
        ...(by ? [say('decided_by', by)] : []),
        ...(decidedBecause ? [say('reason_of', { reason: decidedBecause })] : []),
      ],
    };
  };
}
