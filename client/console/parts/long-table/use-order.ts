import { useMemo } from 'react';
import { useShown } from '../use-shown.ts';
import type { Column, Row } from './column.ts';

/** By which column rows are sorted, and whether from the end. */
export interface Order {
  readonly key: string;
  readonly down: boolean;
}

/**
 * The rows as they are sorted, each with those below it, by what, and what a click on a column's name does: up, down, and as they came. It stands
 * in the page's address: `sort=gap`, or `sort=-gap` from the end.
 */
export function useOrder<R extends Row>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  opened?: (row: R) => readonly R[],
) {
  const [shown, change] = useShown();
  const sort = shown('sort');
  const order = useMemo(() => orderIn(sort), [sort]);
  const sorted = useMemo(() => {
    const compare = columns.find(({ key }) => key === order?.key)?.order;
    const found = order && compare ? rows.toSorted(order.down ? (a, b) => compare(b, a) : compare) : rows;
    return opened ? found.flatMap(opened) : found;
  }, [rows, columns, opened, order]);
  const next = (key: string) => {
    if (order?.key !== key) return change('sort', key);
    return change('sort', order.down ? '' : `-${key}`);
  };
  return { sorted, order, next };
}

function orderIn(sort: string): Order | null {
  if (sort === '') return null;
  return sort.startsWith('-') ? { key: sort.slice(1), down: true } : { key: sort, down: false };
}
