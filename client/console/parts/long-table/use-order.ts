import { useMemo, useState } from 'react';
import type { Column, Row } from './column.ts';

/** By which column rows are sorted, and whether from the end. */
export interface Order {
  readonly key: string;
  readonly down: boolean;
}

/** The rows as they are sorted, by what, and what a click on a column's name does: up, down, and as they came. */
export function useOrder<R extends Row>(rows: readonly R[], columns: readonly Column<R>[]) {
  const [order, setOrder] = useState<Order | null>(null);
  const sorted = useMemo(() => {
    const compare = columns.find(({ key }) => key === order?.key)?.order;
    if (!order || !compare) return rows;
    return rows.toSorted(order.down ? (a, b) => compare(b, a) : compare);
  }, [rows, columns, order]);
  const next = (key: string) =>
    setOrder((before) => {
      if (before?.key !== key) return { key, down: false };
      return before.down ? null : { key, down: true };
    });
  return { sorted, order, next };
}
