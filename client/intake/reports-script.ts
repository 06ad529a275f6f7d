import { parse } from 'csv-parse/sync';
import type { Report } from '../../workflows/rules/report/report.ts';
import { isDay } from '../../workflows/rules/time/day.ts';
import { type Instant, onDay } from '../../workflows/rules/time/instant.ts';
import { hiddenCharacter, lineOfIndex, textOf } from './file-text.ts';
import type { Problem } from './problem.ts';

/** A report of a script: when it is handed in, the line each of its values stands on. */
export interface ScriptedReport {
  readonly at: Instant;
  readonly report: Pick<Report, 'unit' | 'task' | 'period' | 'lines'>;
  readonly lines: readonly number[];
}

/** A script of reports in the order in which they are handed in, and the lines that belong to none. */
export interface ReportsScript {
  readonly reports: readonly ScriptedReport[];
  readonly badLines: readonly number[];
}

const HEADER = 'at,unit,task,period,indicator,value,note';
/** With a column more, in which units say how they see themselves. */
const WITH_LIGHTS = `${HEADER},light`;
/** Years of a county's reports; read at once. */
const MAX_BYTES = 8 * 1024 * 1024;
/** No line that a person writes is longer. */
const MAX_RECORD = 64 * 1024;
const AT = /^(\d{4}-\d{2}-\d{2})T(([01]\d|2[0-3]):[0-5]\d)$/;

interface Row {
  readonly line: number;
  readonly columns: readonly string[];
}

/**
 * Reads a script of reports (formats.md, Reports script): one record a physical line, the header is line 1.
 * Rows sharing (at, unit, task, period) are one report wherever they stand.
 */
export function readReportsScript(file: string, bytes: Uint8Array): ReportsScript | Problem[] {
  const problem = (line: number | null, code: string, params = {}): Problem[] => [
    { file, line, path: '', code, params },
  ];
  if (bytes.byteLength > MAX_BYTES) return problem(null, 'file_too_large', { limit: String(MAX_BYTES) });
  const text = textOf(bytes);
  if (text === null) return problem(null, 'not_utf8');
  const hidden = hiddenCharacter(text);
  if (hidden) return problem(lineOfIndex(text, hidden.index), 'control_character', { char: hidden.char });
  const [header = '', ...records] = text.split(/\r\n|\n|\r/);
  if (header !== HEADER && header !== WITH_LIGHTS) return problem(1, 'csv_header', { header: HEADER });
  const rows = records.map((record, i) => ({ line: i + 2, record })).filter(({ record }) => record.trim() !== '');
  const read = rows.map(({ line, record }) => ({ line, columns: columnsOf(record, header.split(',').length) }));
  const good = read.filter((row): row is Row => row.columns !== null && instantOf(row.columns[0] ?? '') !== null);
  const goodLines = new Set(good.map((row) => row.line));
  return { reports: grouped(good), badLines: read.map((r) => r.line).filter((line) => !goodLines.has(line)) };
}

/** The columns of a record, or null when it has not as many as the header or is not well quoted. */
function columnsOf(record: string, many: number): readonly string[] | null {
  if (record.length > MAX_RECORD) return null;
  const columns = record.includes('"') ? quotedColumns(record) : record.split(',');
  return columns?.length === many ? columns : null;
}

function quotedColumns(record: string): string[] | undefined {
  try {
    const [columns] = parse(record, { relax_column_count: true, bom: false }) as string[][];
    return columns;
  } catch {
    return undefined;
  }
}

function instantOf(at: string): Instant | null {
  const match = AT.exec(at);
  const [, day, time] = match ?? [];
  return day && time && isDay(day) ? onDay(day, time) : null;
}

function grouped(rows: readonly Row[]): ScriptedReport[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(row.columns.slice(0, 4));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const reports = [...groups.values()].map(scripted);
  return reports.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : (a.lines[0] ?? 0) - (b.lines[0] ?? 0)));
}

function scripted(rows: readonly Row[]): ScriptedReport {
  const [at = '', unit = '', task = '', period = ''] = rows[0]?.columns ?? [];
  const lines = rows.map(({ columns }) => ({
    indicator: columns[4] ?? '',
    value: columns[5] ?? '',
    note: columns[6] ?? '',
    ...(columns[7] ? { light: columns[7] } : {}),
  }));
  return { at: instantOf(at) ?? at, report: { unit, task, period, lines }, lines: rows.map((r) => r.line) };
}
