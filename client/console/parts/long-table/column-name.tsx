import type { Column, Row } from './column.ts';
import type { Order } from './use-order.ts';

interface Props<R extends Row> {
  readonly column: Column<R>;
  readonly order: Order | null;
  readonly onSort: (key: string) => void;
}

/** A column's name; where one may sort by it, a button that says how it is sorted. */
export function ColumnName<R extends Row>({ column, order, onSort }: Props<R>) {
  const { key, title, figure } = column;
  const className = figure ? 'figure-cell' : undefined;
  if (!column.order) {
    return (
      <th scope="col" className={className}>
        {title}
      </th>
    );
  }
  const by = order?.key === key ? order : null;
  return (
    <th scope="col" className={className} aria-sort={by ? (by.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => onSort(key)}>
        {title}
        <span aria-hidden="true" className={by ? 'sorted' : 'unsorted'}>
          {by?.down ? '▼' : '▲'}
        </span>
      </button>
    </th>
  );
}
