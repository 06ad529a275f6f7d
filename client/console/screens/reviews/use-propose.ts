import { keyed } from '../../../api/client.ts';
import type { Sent } from '../../../api/described.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import type { Field } from '../../parts/act/field.tsx';
import { linesOf } from '../../parts/act/several-entry.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { ITEMS } from '../../words/score-items.ts';
import { useWords } from '../../words/use-words.ts';

type Body = Sent<'proposeScoreItem'>;
type Values = Readonly<Record<string, string>>;

/** Asks for an item under a name that its key gives it, so that it is asked for once. */
export function useProposal() {
  const cycle = useStanding().cycle ?? '';
  return (body: Body, key: string) => {
    const id = `item-${key.slice(0, 8)}`;
    return asked(() => api.POST('/cycles/{cycle}/score-items/{id}', { params: keyed({ cycle, id }, key), body }));
  };
}

/** Which of the reviews to come an item is for. */
export function usePeriodField(periods: readonly string[]): Field {
  const say = useWords(ITEMS);
  const name = usePeriodName();
  const choices = periods.map((value) => ({ value, label: name(value) }));
  const [first = ''] = periods;
  return { name: 'period', label: say('period'), kind: 'choice', choices, required: true, initial: first };
}

/** Why an item is asked for and what proves it; files belong to the unit that a field of the dialog names. */
export function useGroundsFields(unitOf: string): readonly Field[] {
  const say = useWords(ITEMS);
  return [
    { name: 'reason', label: say('why'), kind: 'text', required: true },
    { name: 'evidence', label: say('evidence'), kind: 'line', required: true, told: say('evidence_told') },
    { name: 'files', label: say('files'), kind: 'files', unitOf },
  ];
}

/** What the grounds' fields hold, as the interface takes it. */
export function groundsOf({ period = '', reason = '', evidence = '', files }: Values) {
  return { period, reason, evidence, ...(files ? { files: linesOf(files) } : {}) };
}
