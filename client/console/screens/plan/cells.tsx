import { PLAN } from '../../words/plan.ts';
import { useWords } from '../../words/use-words.ts';
import type { PlanRow } from './rows.ts';

/** What is measured, or that only words are reported. */
export function Measured({ row: { indicator } }: { readonly row: Pick<PlanRow, 'indicator'> }) {
  const say = useWords(PLAN);
  return indicator?.name ?? <span className="faint">{say('words_only')}</span>;
}

/** What is to be reached: a figure, or the parts of a goal. */
export function Aim({ row: { indicator } }: { readonly row: Pick<PlanRow, 'indicator'> }) {
  const say = useWords(PLAN);
  if (indicator?.kind === 'all_of' || indicator?.kind === 'any_of') return say(indicator.kind);
  return indicator?.target ?? '–';
}

/** Who leads, or that nobody does. */
export function Lead({ row }: { readonly row: Pick<PlanRow, 'lead'> }) {
  const say = useWords(PLAN);
  return row.lead === '' ? <span className="faint">{say('nobody')}</span> : row.lead;
}
