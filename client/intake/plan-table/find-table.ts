import { type Cell, columnName, type Grid, type GridRow } from '../sheet/grid.ts';
import { type Field, fieldOf, isField } from './columns.ts';

/** A table on a sheet: which column means what, what stands above it, and its rows. */
export interface FoundTable {
  readonly sheet: string;
  readonly title: string | null;
  /** The row of the headings. */
  readonly head: number;
  readonly columns: ReadonlyMap<Field, number>;
  /** Every heading with what it was taken for. */
  readonly headings: readonly { readonly column: string; readonly heading: string; readonly field: Field | null }[];
  readonly rows: readonly GridRow[];
}

/** How a person maps columns: `{ 县领导: 'leader' }`. */
export type Mapping = Readonly<Record<string, string>>;

/** Headings stand near the top of a sheet. */
const SEARCHED = 20;
/** Fewer known headings are a coincidence. */
const LEAST = 2;

/** The table on the sheet that is named, or on the first sheet that has one; null when there is none. */
export function findTable(grids: readonly Grid[], sheet: string | undefined, mapping: Mapping = {}): FoundTable | null {
  for (const grid of grids) {
    if (sheet !== undefined && grid.name !== sheet) continue;
    const found = tableOn(grid, mapping);
    if (found) return found;
  }
  return null;
}

function tableOn(grid: Grid, mapping: Mapping): FoundTable | null {
  const top = grid.rows.slice(0, SEARCHED);
  const meanings = top.map((row, index) => meaningsOf(row, top[index - 1], mapping));
  const known = (m: Headings) => new Set(m.map((h) => h.field).filter((f) => f !== null)).size;
  const most = Math.max(0, ...meanings.map(known));
  const at = meanings.findIndex((m) => known(m) === most);
  const [head, headings] = [top[at], meanings[at]];
  if (!head || !headings || most < LEAST || !headings.some((h) => h.field === 'title')) return null;
  const columns = columnsOf(headings);
  const meant = new Map([...columns].map(([field, number]) => [number, field]));
  return {
    sheet: grid.name,
    title: titleAbove(grid.rows, head.number),
    head: head.number,
    columns,
    headings: headings.map(({ number, heading }) => ({
      column: columnName(number),
      heading,
      field: meant.get(number) ?? null,
    })),
    rows: grid.rows.filter((row) => row.number > head.number),
  };
}

type Headings = readonly { readonly number: number; readonly heading: string; readonly field: Field | null }[];

/** The headings of a row; where one says nothing, the wider one above it may. */
function meaningsOf(row: GridRow, above: GridRow | undefined, mapping: Mapping): Headings {
  return [...row.cells]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([number, cell]) => {
      const heading = textOf(cell);
      if (heading === '') return [];
      const mapped = mapping[heading] ?? mapping[columnName(number)];
      if (mapped !== undefined) return [{ number, heading, field: isField(mapped) ? mapped : null }];
      const wider = textOf(above?.cells.get(number));
      return [{ number, heading, field: fieldOf(heading) ?? (wider && wider !== heading ? fieldOf(wider) : null) }];
    });
}

/** The first column of each meaning; beside a lead unit (牵头单位) the responsible units (责任单位) are those that help. */
function columnsOf(headings: Headings): ReadonlyMap<Field, number> {
  const columns = new Map<Field, number>();
  for (const { field, number } of headings) if (field && !columns.has(field)) columns.set(field, number);
  const leads = headings.filter((h) => h.field === 'lead');
  const [first, second] = ['牵头', '责任'].map((word) => leads.find((h) => h.heading.includes(word)));
  if (first && second && first !== second) {
    columns.set('lead', first.number);
    if (!columns.has('co')) columns.set('co', second.number);
  }
  return columns;
}

/** The title of the table: the first line of text above its headings that stands alone. */
function titleAbove(rows: readonly GridRow[], head: number): string | null {
  for (const row of rows) {
    if (row.number >= head) return null;
    const texts = new Set([...row.cells.values()].map(textOf).filter((text) => text !== ''));
    const [only = ''] = texts;
    if (texts.size === 1 && only.length > 4 && !/^附(件|表)/.test(only))
      return only.replace(/\s*\n\s*/g, '').replace(/(目标|任务|责任)*分解(表|一览表)$/, '');
  }
  return null;
}

function textOf(cell: Cell | undefined): string {
  return cell?.kind === 'text' ? cell.text : '';
}
