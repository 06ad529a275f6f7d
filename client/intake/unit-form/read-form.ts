import type { LeafKind } from '../../../workflows/rules/plan.ts';
import type { ReportLine } from '../../../workflows/rules/report/report.ts';
import type { Day } from '../../../workflows/rules/time/day.ts';
import { readDue } from '../plan-table/due-text.ts';
import { cellText } from '../plan-table/table-rows.ts';
import { yesOrNo } from '../plan-table/words.ts';
import { BadInput } from '../problem.ts';
import { address, type Cell, type Grid, type GridRow } from '../sheet/grid.ts';
import { FORM_HEADINGS, type FormField } from './form-columns.ts';

/** A cell of the form that no report can take. */
export interface CellFault {
  readonly code: 'cell_formula' | 'cell_error';
  readonly subject: string;
  readonly cell: string;
}

/** One report as the form holds it: its lines, the cell of each, and what of them cannot be taken. */
export interface FilledReport {
  readonly task: string;
  readonly period: string;
  /** The rows it stands in. */
  readonly rows: readonly number[];
  readonly lines: readonly ReportLine[];
  /** Where each line's value stands, and the day of its data. */
  readonly cells: readonly string[];
  readonly days: readonly string[];
  readonly faults: readonly CellFault[];
  /** True when nobody wrote anything into it. */
  readonly empty: boolean;
}

/** What an indicator takes: a day for a milestone, yes or no for a benchmark. */
export type KindOf = (task: string, indicator: string) => LeafKind | undefined;

const SEARCHED = 20;

/**
 * Reads a unit's form: the rows of one task and period are one report, wherever they stand. `period` is for forms
 * without a column of it. Throws `BadInput` when the file holds no form.
 */
export function readForm(file: string, grids: readonly Grid[], kindOf: KindOf, period: string | null): FilledReport[] {
  const found = grids.map((grid) => ({ grid, head: headOf(grid, period) })).find(({ head }) => head !== null);
  if (!found?.head) throw new BadInput([{ file, line: null, path: '', code: 'form_not_found', params: {} }]);
  const { grid, head } = found;
  const rows = grid.rows
    .filter((row) => row.number > head.row && !isNote(row, head.columns))
    .map((row) => rowOf(row, grid.name, head.columns, period));
  const named = rows.filter((row) => row.task !== '' && row.period !== '');
  const keys = [...new Set(named.map((row) => `${row.task}/${row.period}`))];
  return keys.map((key) =>
    reportOf(
      named.filter((row) => `${row.task}/${row.period}` === key),
      kindOf,
    ),
  );
}

type Columns = ReadonlyMap<FormField, number>;

function headOf(grid: Grid, period: string | null): { readonly row: number; readonly columns: Columns } | null {
  const needed: readonly FormField[] = [
    'task',
    'indicator',
    'value',
    ...(period === null ? (['period'] as const) : []),
  ];
  for (const { number, cells } of grid.rows.slice(0, SEARCHED)) {
    const columns = new Map<FormField, number>();
    for (const [column, cell] of cells) {
      const text = cellText(cell).replace(/\s/g, '');
      for (const field of Object.keys(FORM_HEADINGS) as FormField[]) {
        if (FORM_HEADINGS[field] === text) columns.set(field, column);
      }
    }
    if (needed.every((field) => columns.has(field))) return { row: number, columns };
  }
  return null;
}

/** A line of text over the whole width of the form. */
function isNote({ cells }: GridRow, columns: Columns): boolean {
  return (['task', 'indicator', 'value'] as const).every((field) => cells.get(columns.get(field) ?? 0)?.covered);
}

interface FormRow {
  readonly number: number;
  readonly task: string;
  readonly period: string;
  readonly indicator: string;
  readonly value: Cell | undefined;
  readonly note: Cell | undefined;
  readonly dataTo: Cell | undefined;
  readonly place: (field: FormField) => string;
}

function rowOf({ number, cells }: GridRow, sheet: string, columns: Columns, period: string | null): FormRow {
  const cell = (field: FormField) => cells.get(columns.get(field) ?? 0);
  const text = (field: FormField) => cellText(cell(field));
  return {
    number,
    task: text('task'),
    period: columns.has('period') ? text('period') : (period ?? ''),
    indicator: text('indicator'),
    value: cell('value'),
    note: cell('note'),
    dataTo: cell('dataTo'),
    place: (field) => `${sheet}!${address(number, columns.get(field) ?? 1)}`,
  };
}

function reportOf(rows: readonly FormRow[], kindOf: KindOf): FilledReport {
  const lines = rows.map(({ task, indicator, value, note, dataTo }) => {
    const line = { indicator, value: reportedValue(value, kindOf(task, indicator)), note: cellText(note) };
    const day = dataDay(dataTo);
    return day === null || line.value === '' ? line : { ...line, dataTo: day };
  });
  return {
    task: rows[0]?.task ?? '',
    period: rows[0]?.period ?? '',
    rows: rows.map((row) => row.number),
    lines,
    cells: rows.map((row) => row.place('value')),
    days: rows.map((row) => row.place('dataTo')),
    faults: rows.flatMap(faultsOf),
    empty: rows.every((row) => row.value === undefined && row.note === undefined),
  };
}

/** The day of a figure as reports carry it; what is no day stays what it is, for the rules to refuse. */
function dataDay(cell: Cell | undefined): Day | null {
  const text = cellText(cell).normalize('NFKC').trim();
  return text === '' ? null : (readDue(text, { from: '', to: '' }) ?? text);
}

function faultsOf(row: FormRow): CellFault[] {
  return (['value', 'note', 'dataTo'] as const).flatMap((field): CellFault[] => {
    const cell = row[field];
    if (cell?.kind === 'formula') return [{ code: 'cell_formula', subject: row.indicator, cell: row.place(field) }];
    if (cell?.kind === 'error') return [{ code: 'cell_error', subject: cell.text, cell: row.place(field) }];
    return [];
  });
}

/**
 * A value as reports carry it. Full-width digits are digits, commas between thousands and a percent sign are left out,
 * 是 and 否 answer a benchmark; 万 and 亿 are not worked out, so that no figure is a thousand times another by a slip.
 */
function reportedValue(cell: Cell | undefined, kind: LeafKind | undefined): string {
  if (cell?.kind === 'number') return cell.text;
  const text = cellText(cell).normalize('NFKC').trim();
  if (text === '') return '';
  if (kind === 'benchmark') {
    const yes = yesOrNo(text);
    return yes === null ? text : String(yes);
  }
  if (kind === 'milestone') return readDue(text, { from: '', to: '' }) ?? text;
  const [, figure = '', percent = ''] = /^(-?[0-9,]+(?:\.[0-9]+)?)(%?)$/.exec(text) ?? [];
  if (figure === '' || (figure.includes(',') && !/^-?[0-9]{1,3}(,[0-9]{3})+(\.|$)/.test(figure))) return text;
  return percent !== '' && kind === undefined ? text : figure.replaceAll(',', '');
}
