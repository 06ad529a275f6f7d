import { YEAR_ACTS } from '../../words/evaluation-acts.ts';
import { useWords } from '../../words/use-words.ts';
import { plain, useNames } from './names.ts';
import type { Entry, Evaluation } from './use-evaluation.ts';

/** What an item does to a year: so many points, or a veto by its name. */
export function useEntryText(evaluation: Evaluation): (entry: Entry) => string {
  const say = useWords(YEAR_ACTS);
  const names = useNames(evaluation);
  return ({ kind, amount, veto }) =>
    kind === 'veto' ? say('vetoed', { veto: names.veto(veto) }) : say(`points.${kind}`, { amount: plain(amount) });
}
