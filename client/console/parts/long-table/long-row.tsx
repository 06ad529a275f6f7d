import { memo } from 'react';
import type { Column, Row } from './column.ts';

interface Props<R extends Row> {
  readonly row: R;
  readonly index: number;
  readonly columns: readonly Column<R>[];
  /** Told of the row's element, whose height is not known before. */
  readonly measure: (element: HTMLTableRowElement | null) => void;
}

function Drawn<R extends Row>({ row, index, columns, measure }: Props<R>) {
  return (
    <tr data-index={index} data-depth={row.depth || undefined} aria-rowindex={index + 2} ref={measure}>
      {columns.map((column) => (
        <td key={column.key} className={column.figure ? 'figure-cell' : undefined}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** One row of a long table, drawn once however far the table is scrolled. */
export const LongRow = memo(Drawn) as typeof Drawn;
