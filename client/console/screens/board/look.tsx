import { BOARD } from '../../words/board.ts';
import { useWords } from '../../words/use-words.ts';
import '../../parts/chips.css';

type Kind = 'list' | 'map';

interface Props {
  readonly look: Kind;
  readonly onLook: (look: Kind) => void;
}

/** The board one by one, or month by month. */
export function Look({ look, onLook }: Props) {
  const say = useWords(BOARD);
  return (
    <fieldset className="chips no-print">
      <legend className="unseen">{say('look')}</legend>
      {(['list', 'map'] as const).map((kind) => (
        <button type="button" key={kind} aria-pressed={look === kind} onClick={() => onLook(kind)}>
          {say(`as_${kind}`)}
        </button>
      ))}
    </fieldset>
  );
}
