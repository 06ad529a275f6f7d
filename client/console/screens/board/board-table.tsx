import { LongTable } from '../../parts/long-table/long-table.tsx';
import { BOARD } from '../../words/board.ts';
import { useWords } from '../../words/use-words.ts';
import { useColumns } from './columns.tsx';
import type { ShownRow } from './matches.ts';

interface Props {
  readonly rows: readonly ShownRow[];
  readonly onOpen: (row: ShownRow) => void;
}

/** The rows of the board, however many there are. */
export function BoardTable({ rows, onOpen }: Props) {
  const say = useWords(BOARD);
  return <LongTable name={say('title')} columns={useColumns(onOpen)} rows={rows} empty={say('none')} />;
}
