import type { Problem } from '../problem.ts';
import { address, type Cell, type GridRow } from '../sheet/grid.ts';
import type { Field } from './columns.ts';
import type { FoundTable } from './find-table.ts';

/** A row of the table by its fields. */
export interface TableRow {
  readonly number: number;
  readonly has: (field: Field) => boolean;
  readonly cell: (field: Field) => Cell | undefined;
  /** What the cell says; empty when it says nothing, or nothing that can be taken. */
  readonly text: (field: Field) => string;
  readonly place: (field: Field) => string;
}

/** A task's rows: the first names it, the others are further indicators of it. */
export interface TaskRows {
  readonly first: TableRow;
  readonly rows: readonly TableRow[];
  /** The heading (一、…) under which it stands. */
  readonly section: string;
}

/** The rows of a table by task, what stood between them, and the cells that hold what no plan can take. */
export interface Sorted {
  readonly tasks: readonly TaskRows[];
  readonly leftOut: readonly { readonly row: number; readonly text: string }[];
  readonly problems: readonly Problem[];
}

/** Sorts a table's rows: tasks with their indicators, sections, and notes that belong to nobody. */
export function sortRows(file: string, table: FoundTable): Sorted {
  const tasks: { first: TableRow; rows: TableRow[]; section: string }[] = [];
  const leftOut: { row: number; text: string }[] = [];
  let section = '';
  for (const gridRow of table.rows) {
    const row = tableRow(gridRow, table);
    const meaning = meaningOf(gridRow, table, row);
    if (meaning === 'section') section = onlyText(gridRow) ?? section;
    else if (meaning === 'note') leftOut.push({ row: gridRow.number, text: onlyText(gridRow) ?? row.text('title') });
    else if (meaning === 'indicators' && startsTask(row, tasks.at(-1)?.rows.at(-1))) {
      tasks.push({ first: row, rows: [row], section });
    } else if (meaning === 'indicators') tasks.at(-1)?.rows.push(row);
  }
  const problems = tasks.flatMap(({ rows }) => rows.flatMap((row) => cellProblems(file, table, row)));
  return { tasks, leftOut, problems };
}

function tableRow({ number, cells }: GridRow, { columns }: FoundTable): TableRow {
  const at = (field: Field) => columns.get(field);
  const cell = (field: Field) => cells.get(at(field) ?? 0);
  return {
    number,
    has: (field) => at(field) !== undefined,
    cell,
    text: (field) => cellText(cell(field)),
    place: (field) => address(number, at(field) ?? columns.get('title') ?? 1),
  };
}

/** A cell as text: a day as itself, a percentage with its sign. */
export function cellText(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.percent ? `${cell.text}%` : cell.text;
    case 'day':
      return cell.day;
    case 'boolean':
      return cell.value ? '是' : '否';
    default:
      return '';
  }
}

/** What a row is: a task's, a heading over tasks, a note or a total beside them, or nothing of its own. */
function meaningOf(
  gridRow: GridRow,
  { columns }: FoundTable,
  row: TableRow,
): 'indicators' | 'section' | 'note' | 'nothing' {
  const cells = [...gridRow.cells.values()];
  const own = cells.filter((cell) => !cell.covered);
  if (own.length === 0) return 'nothing';
  const isTotal = /^(合计|总计|小计)$/.test(row.text('title') || row.text('number'));
  if (isTotal && row.text('task') === '') return 'note';
  const alone = onlyText(gridRow);
  if (alone === null || own.length > 1) return 'indicators';
  if (/^(注|备注|说明|填表|制表|审核|联系)/.test(alone)) return 'note';
  const spread = cells.length > 1;
  const numbered = /^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/.test(alone);
  const elsewhere = (['title', 'name', 'target'] as const).every((f) => !gridRow.cells.has(columns.get(f) ?? 0));
  return spread || numbered || elsewhere ? 'section' : 'indicators';
}

/** The text of a row in which nothing else stands. */
function onlyText({ cells }: GridRow): string | null {
  const texts = new Set([...cells.values()].map(cellText));
  const [only = ''] = texts;
  return texts.size === 1 && only !== '' ? only : null;
}

/** A row names a task of its own; one whose title is left out, or covered from above, continues the task above. */
function startsTask(row: TableRow, above: TableRow | undefined): boolean {
  if (above === undefined) return true;
  const [cell, id] = [row.cell('title'), row.cell('task')];
  const named = cell !== undefined && !cell.covered;
  const identified = id !== undefined && !id.covered && row.text('task') !== above.text('task');
  return named || identified;
}

/** A formula is never worked out and an error is no value: both are told where they stand. */
function cellProblems(file: string, { sheet, columns }: FoundTable, row: TableRow): Problem[] {
  return [...columns.keys()].flatMap((field) => {
    const cell = row.cell(field);
    if (field === 'note' || field === 'number' || (cell?.kind !== 'formula' && cell?.kind !== 'error')) return [];
    const place = { file, line: row.number, path: `${sheet}!${row.place(field)}` };
    if (cell.kind === 'formula') return [{ ...place, code: 'cell_formula', params: {} }];
    return [{ ...place, code: 'cell_error', params: { text: cell.text } }];
  });
}
