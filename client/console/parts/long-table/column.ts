import type { ReactNode } from 'react';

/** A row has an id of its own; what else it is, its columns know. */
export interface Row {
  readonly id: string;
  /** How deep it stands below another row; left out, or 0, for a row of its own. */
  readonly depth?: number;
}

/** A column of a long table. */
export interface Column<R extends Row> {
  readonly key: string;
  readonly title: string;
  /** In pixels; what is left over is shared out in proportion. */
  readonly width: number;
  /** Figures stand to the right, one below the other. */
  readonly figure?: true;
  /** Which of two rows comes first, where one may sort by it. */
  readonly order?: (a: R, b: R) => number;
  readonly cell: (row: R) => ReactNode;
}
