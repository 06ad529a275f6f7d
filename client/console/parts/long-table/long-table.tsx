import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type RefObject, useRef } from 'react';
import type { Column, Row } from './column.ts';
import { ColumnName } from './column-name.tsx';
import { LongRow } from './long-row.tsx';
import { useOrder } from './use-order.ts';
import { usePrinting } from './use-printing.ts';
import './long-table.css';

interface Props<R extends Row> {
  /** What it shows, for whoever hears it. */
  readonly name: string;
  /** The same ones at every drawing, so that nothing is sorted twice. */
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  /** A row with those that stand below it wherever it is sorted to; the same function at every drawing. */
  readonly opened?: (row: R) => readonly R[];
  /** What is said where there is no row. */
  readonly empty: string;
}

const ROW_HEIGHT = 49;
/** How many rows are drawn beyond those that are seen. */
const BEYOND = 8;

/** A table of any length: only the rows that are seen are drawn, and all of them on paper. */
export function LongTable<R extends Row>({ name, columns, rows, opened, empty }: Props<R>) {
  const { sorted, order, next } = useOrder(rows, columns, opened);
  const room = useRef<HTMLElement>(null);
  const printing = usePrinting();
  const shown = useShown(room, sorted, printing);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <section ref={room} className="long-table" aria-label={name}>
      <table aria-rowcount={sorted.length + 1} style={{ '--wide': `${width}px` } as CSSProperties}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={{ width: `${(column.width / width) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <ColumnName key={column.key} column={column} order={order} onSort={next} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={shown.before} columns={columns.length} />
          {shown.rows.map(({ row, index }) => (
            <LongRow key={row.id} row={row} index={index} columns={columns} measure={shown.measure} />
          ))}
          <Space height={shown.after} columns={columns.length} />
        </tbody>
      </table>
      {rows.length === 0 && <p className="faint">{empty}</p>}
    </section>
  );
}

function useShown<R extends Row>(room: RefObject<HTMLElement | null>, rows: readonly R[], printing: boolean) {
  const virtual = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => room.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: BEYOND,
  });
  const seen = printing ? [] : virtual.getVirtualItems();
  const indexes = printing ? rows.map((_, index) => index) : seen.map(({ index }) => index);
  return {
    rows: indexes.flatMap((index) => {
      const row = rows[index];
      return row ? [{ row, index }] : [];
    }),
    before: seen[0]?.start ?? 0,
    after: seen.length === 0 ? 0 : virtual.getTotalSize() - (seen.at(-1)?.end ?? 0),
    measure: virtual.measureElement,
  };
}

/** Takes the room of the rows that are not drawn. */
function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr>
      <td colSpan={columns} className="space" style={{ height }} />
    </tr>
  );
}
