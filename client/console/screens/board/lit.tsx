import { Light } from '../../parts/light.tsx';
import { BOARD } from '../../words/board.ts';
import { RESULTS } from '../../words/results.ts';
import { useWords } from '../../words/use-words.ts';
import type { ShownRow } from './matches.ts';

/** The light of a row, and whether all who gave it one agree; what is not due has none. */
export function Lit({ row }: { readonly row: ShownRow }) {
  const say = useWords(BOARD);
  const result = useWords(RESULTS);
  if (row.state === 'not_due') return <span className="faint">{result('state.not_due')}</span>;
  return (
    <>
      <Light light={row.computed} />
      {row.disagree && <small className="warned">{say('disagree')}</small>}
    </>
  );
}
