import { Chips } from '../../parts/chips.tsx';
import { Light } from '../../parts/light.tsx';
import type { Board } from '../../parts/use-board.ts';
import { BOARD } from '../../words/board.ts';
import { RESULTS } from '../../words/results.ts';
import { useWords } from '../../words/use-words.ts';
import { lightOf, type ShownRow } from './matches.ts';

interface Props {
  readonly board: Board;
  readonly rows: readonly ShownRow[];
  readonly chosen: string;
  readonly onChoose: (light: string) => void;
}

/** How many indicators have which light; a click shows only these. */
export function Summary({ board, rows, chosen, onChoose }: Props) {
  const say = useWords(BOARD);
  const result = useWords(RESULTS);
  const steps = board.lights.map((step) => step.light);
  const kinds = [...new Set([...steps, ...rows.map(lightOf).filter((light) => light !== 'not_due'), 'not_due'])];
  const chips = kinds.map((light) => ({
    value: light,
    shown: light === 'not_due' ? <span className="faint">{result('state.not_due')}</span> : <Light light={light} />,
    count: rows.filter((row) => lightOf(row) === light).length,
  }));
  return (
    <Chips label={say('light')} chips={chips.filter(({ count }) => count > 0)} chosen={chosen} onChoose={onChoose} />
  );
}
