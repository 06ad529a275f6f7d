import type { Shape } from '../../../api/client.ts';
import { Chips } from '../../parts/chips.tsx';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { useShown } from '../../parts/use-shown.ts';
import { useWords } from '../../words/use-words.ts';
import { WAITING } from '../../words/waiting.ts';
import { type Kind, useWaiting } from './use-waiting.ts';
import { WaitingTable } from './waiting-table.tsx';
import './waiting.css';

/** What a supervisor or a leader of the county owes: all that waits for them at one place, the most urgent first. */
export function Screen() {
  const say = useWords(WAITING);
  const [shown, change] = useShown();
  const kind = shown('kind');
  const waiting = useWaiting(kind === '' ? null : (kind as Kind));
  return (
    <>
      <Heading>{say('title')}</Heading>
      <OnPaper />
      <p className="faint">{say('told')}</p>
      <Loaded query={waiting}>{(view) => <Shown view={view} kind={kind} onKind={(to) => change('kind', to)} />}</Loaded>
    </>
  );
}

interface Props {
  readonly view: Shape<'WaitingView'>;
  readonly kind: string;
  readonly onKind: (kind: string) => void;
}

/** How many of each kind are listed among the others, as the interface bounds it. */
const EACH = 30;

function Shown({ view: { kinds, items: all }, kind, onKind }: Props) {
  const say = useWords(WAITING);
  // What was listed before stays until the whole of a kind has come.
  const items = all.filter((item) => kind === '' || item.kind === kind);
  const counted = kinds.filter((of) => kind === '' || of.kind === kind);
  const [count, overdue] = [sumOf(counted, 'count'), sumOf(counted, 'overdue')];
  if (kinds.length === 0) return <p role="status">{say('none')}</p>;
  const chips = kinds.map((of) => ({ value: of.kind, shown: say(`kind.${of.kind}`), count: of.count }));
  return (
    <>
      <Chips label={say('kinds')} chips={chips} chosen={kind} onChoose={onKind} />
      <p role="status" className="faint">
        {say('rows', { count, overdue })}
      </p>
      <section className="panel waits">
        {items.length === 0 ? <p>{say('none')}</p> : <WaitingTable items={items} />}
        {items.length < count && (
          <p className="faint">{say(kind === '' ? 'more' : 'most', { each: EACH, shown: items.length })}</p>
        )}
      </section>
    </>
  );
}

type Count = Shape<'WaitingCount'>;

function sumOf(counts: readonly Count[], of: 'count' | 'overdue'): number {
  return counts.reduce((sum, one) => sum + one[of], 0);
}
