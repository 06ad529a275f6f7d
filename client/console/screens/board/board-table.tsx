import type { FlagRules } from '../../parts/flag.tsx';
import { LongTable } from '../../parts/long-table/long-table.tsx';
import { BOARD } from '../../words/board.ts';
import { useWords } from '../../words/use-words.ts';
import { useColumns } from './columns.tsx';
import { type ShownRow, withParts } from './matches.ts';

interface Props {
  readonly rows: readonly ShownRow[];
  readonly flags: FlagRules;
  readonly onOpen: (row: ShownRow) => void;
}

/** The rows of the board, however many there are. */
export function BoardTable({ rows, flags, onOpen }: Props) {
  const say = useWords(BOARD);
  return (
    <LongTable
      name={say('title')}
      columns={useColumns(onOpen, flags)}
      rows={rows}
      opened={withParts}
      empty={say('none')}
    />
  );
}
