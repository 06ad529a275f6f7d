import { BIG } from '../../words/big-screen.ts';
import { useWords } from '../../words/use-words.ts';
import type { Turn } from './use-keys.ts';

interface Props {
  readonly at: number;
  readonly of: number;
  readonly onTurn: (turn: Turn) => void;
}

const KEYS: readonly (readonly ['before' | 'next' | 'full' | 'dark' | 'leave', string])[] = [
  ['before', '←'],
  ['next', '→'],
  ['full', 'F'],
  ['dark', 'B'],
  ['leave', 'Esc'],
];

/** What one may do, each by its key or by pressing it, and where one is. */
export function Controls({ at, of, onTurn }: Props) {
  const say = useWords(BIG);
  return (
    <footer className="hall-controls">
      <span>
        {KEYS.map(([turn, key]) => (
          <button type="button" key={turn} onClick={() => onTurn(turn)}>
            <kbd>{key}</kbd> {say(turn)}
          </button>
        ))}
      </span>
      <span role="status">{say('part', { at: at + 1, of })}</span>
    </footer>
  );
}
