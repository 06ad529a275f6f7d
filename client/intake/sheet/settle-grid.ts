import { address, type Cell, cellsIn, type Grid, LIMITS, type Range, SheetRefused } from './grid.ts';

/** What was found on a sheet, before ranges are filled and hidden places are looked at. */
export interface Found {
  readonly cells: Map<number, Map<number, Cell>>;
  readonly merges: Range[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: { readonly left: number; readonly right: number }[];
}

/** The sheet as people see it: a merged range holds its value everywhere, and nothing counts that is out of sight. */
export function gridOf(name: string, { cells, merges, hiddenRows, hiddenColumns }: Found): Grid {
  for (const [row, inRow] of cells) {
    for (const column of inRow.keys()) {
      const hidden = hiddenRows.has(row) || hiddenColumns.some((h) => h.left <= column && column <= h.right);
      if (hidden) throw new SheetRefused('hidden_cells', { sheet: name, cell: address(row, column) });
    }
  }
  let filled = 0;
  for (const range of merges) {
    const value = cells.get(range.top)?.get(range.left);
    if (value === undefined) continue;
    filled += cellsIn(range);
    if (range.bottom > LIMITS.rows || range.right > LIMITS.columns || filled > LIMITS.marks) {
      throw new SheetRefused('sheet_too_big', { sheet: name, cell: address(range.top, range.left) });
    }
    fill(cells, range, { ...value, covered: true });
  }
  const rows = [...cells].toSorted(([a], [b]) => a - b).map(([number, inRow]) => ({ number, cells: inRow }));
  return { name, rows };
}

function fill(cells: Found['cells'], { top, left, bottom, right }: Range, value: Cell): void {
  for (let row = top; row <= bottom; row += 1) {
    const inRow = cells.get(row) ?? new Map<number, Cell>();
    cells.set(row, inRow);
    for (let column = left; column <= right; column += 1) {
      if (row !== top || column !== left) inRow.set(column, value);
    }
  }
}
