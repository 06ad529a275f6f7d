import { useShares } from '../../parts/shares.ts';
import { EVALUATION } from '../../words/evaluation.ts';
import { YEAR_ACTS } from '../../words/evaluation-acts.ts';
import { useWords } from '../../words/use-words.ts';
import { plain } from './names.ts';
import type { Entry } from './use-evaluation.ts';

interface Props {
  readonly kind: 'plus' | 'minus';
  /** What counts of them. */
  readonly total: string;
  readonly most: string;
  readonly amounts: readonly string[];
  /** Those that one may see, with their reasons. */
  readonly entries: readonly Entry[];
}

/** The plus or minus items of a unit's year with their reasons, and what counts of them. */
export function SheetItems({ kind, total, most, amounts, entries }: Props) {
  const say = useWords(EVALUATION);
  const sayAct = useWords(YEAR_ACTS);
  const { score } = useShares();
  const told = { points: score(total), most: plain(most), amounts: amounts.map(plain).join(' + ') };
  return (
    <section className="panel">
      <h3>{say(`items.${kind}`, told)}</h3>
      {amounts.length === 0 && <p className="faint">{say('items_none')}</p>}
      {amounts.length > 0 && entries.length === 0 && <p className="faint">{say('items_hidden', told)}</p>}
      <ul className="plain-list">
        {entries.map(({ id, amount, reason, evidence }) => (
          <li key={id}>
            <strong>{sayAct(`points.${kind}`, { amount: plain(amount) })}</strong> {reason}{' '}
            <span className="faint">{sayAct('evidence_of', { evidence })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
