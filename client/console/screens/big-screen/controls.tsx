import { BIG } from '../../words/big-screen.ts';
import { useWords } from '../../words/use-words.ts';
import type { Turn } from './use-keys.ts';

interface Props {
  readonly at: number;
  readonly of: number;
  readonly onTurn: (turn: Turn) => void;
}

/** Where one is, the keys, and the same by buttons for whoever holds a mouse. */
export function Controls({ at, of, onTurn }: Props) {
  const say = useWords(BIG);
  const buttons = ['before', 'next', 'full', 'leave'] as const;
  return (
    <footer className="hall-controls">
      <span>{say('keys')}</span>
      <span>
        {buttons.map((turn) => (
          <button type="button" key={turn} onClick={() => onTurn(turn)}>
            {say(turn)}
          </button>
        ))}
      </span>
      <span role="status">{say('part', { at: at + 1, of })}</span>
    </footer>
  );
}
