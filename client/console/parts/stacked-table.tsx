import type { ReactNode } from 'react';
import './stacked.css';

interface Props {
  readonly columns: readonly string[];
  readonly caption?: string;
  /** Rows, whose cells bear their column's name as `data-label`. */
  readonly children: ReactNode;
}

/** A table whose rows are cards on a phone. */
export function StackedTable({ columns, caption, children }: Props) {
  return (
    <table className="plain-table stacked wide">
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
