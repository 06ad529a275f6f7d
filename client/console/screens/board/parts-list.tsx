import { useShares } from '../../parts/shares.ts';
import { BOARD } from '../../words/board.ts';
import { useWords } from '../../words/use-words.ts';
import { Lit } from './lit.tsx';
import type { ShownRow } from './matches.ts';
import { useTold } from './use-told.ts';
import './parts-list.css';

/** What an indicator is made of: how each part stands, what it is held to, and by when. */
export function PartsList({ row: { below, name } }: { readonly row: ShownRow }) {
  const say = useWords(BOARD);
  const { percent } = useShares();
  const told = useTold();
  if (below.length === 0) return null;
  return (
    <ul className="parts-list" aria-label={say('parts', { name })}>
      {below.map((part) => (
        <li key={part.id} data-depth={part.depth}>
          <span className="card-line">
            <span>{part.name}</span>
            <span>
              <Lit row={part} />
            </span>
          </span>
          <span className="card-line faint">
            <span>
              {told.value(part)} / {told.target(part)}
            </span>
            <span>{percent(part.completion)}</span>
            <span>
              {say('due')} {told.due(part)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
