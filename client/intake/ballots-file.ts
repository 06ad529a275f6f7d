import { parse } from 'csv-parse/sync';
import type { GivenBallot } from '../../workflows/rules/evaluation/decide-ballots.ts';
import { ONE_CLASS } from '../../workflows/rules/evaluation/round.ts';
import { hiddenCharacter, lineOfIndex, textOf } from './file-text.ts';
import type { Problem } from './problem.ts';

const NEEDED = ['unit', 'dimension', 'score'];
/** Names stand beside ids so that people can read a form; they are not read back. */
const NAMES = ['unit-name', 'dimension-name'];
const MAX_BYTES = 4 * 1024 * 1024;
/** The number of a ballot paper, never a name: nothing is kept of who filled it in. */
const PAPER = /^[A-Za-z0-9_-]{1,32}$/;
const VOUCHER = /^\S{4,128}$/;

/** The ballots of a file, in order. */
export interface BallotsRead {
  readonly ballots: readonly GivenBallot[];
}

interface Line {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads ballots from a CSV with a header: `unit,dimension,score`, with `class,rater` for papers of a panel or `voucher`
 * for votes of the public. Lines of one rater for one unit are one ballot; a dimension that comes again begins another.
 * Lines without a score are skipped. The whole file, or every problem in it.
 */
export function readBallotsFile(file: string, bytes: Uint8Array): BallotsRead | { readonly problems: Problem[] } {
  const problem: Told = (line, code, params = {}) => ({ file, line, path: '', code, params });
  if (bytes.byteLength > MAX_BYTES)
    return { problems: [problem(null, 'file_too_large', { limit: String(MAX_BYTES) })] };
  const text = textOf(bytes);
  if (text === null) return { problems: [problem(null, 'not_utf8')] };
  const hidden = hiddenCharacter(text);
  if (hidden) {
    return { problems: [problem(lineOfIndex(text, hidden.index), 'control_character', { char: hidden.char })] };
  }
  return readText(text, problem);
}

type Told = (line: number | null, code: string, params?: Record<string, string>) => Problem;

function readText(text: string, problem: Told): BallotsRead | { readonly problems: Problem[] } {
  const [header = '', ...records] = text.split(/\r\n|\n|\r/);
  const columns = header.split(',').map((c) => c.trim());
  const kind = ['class,rater', 'voucher', ''].find((k) => sameColumns(columns, k === '' ? [] : k.split(',')));
  if (kind === undefined) return { problems: [problem(1, 'ballot_columns', { columns: NEEDED.join(',') })] };
  const lines = records.map((record, i) => ({ line: i + 2, record })).filter(({ record }) => record.trim() !== '');
  const read = lines.map(({ line, record }) => ({ line, fields: fieldsOf(columns, record) }));
  const problems = read.flatMap(({ line, fields }) => {
    if (fields === null) return [problem(line, 'ballot_columns', { columns: columns.join(',') })];
    if (kind === 'class,rater' && !PAPER.test(fields.rater ?? '')) return [problem(line, 'ballot_paper')];
    return kind === 'voucher' && !VOUCHER.test(fields.voucher ?? '') ? [problem(line, 'ballot_voucher')] : [];
  });
  if (problems.length > 0) return { problems };
  return { ballots: grouped(read.filter((r): r is Line => r.fields !== null)) };
}

function sameColumns(columns: readonly string[], who: readonly string[]): boolean {
  const read = columns.filter((c) => !NAMES.includes(c));
  return new Set(columns).size === columns.length && read.toSorted().join() === [...NEEDED, ...who].toSorted().join();
}

function fieldsOf(columns: readonly string[], record: string): Record<string, string> | null {
  const values = record.includes('"') ? quoted(record) : record.split(',');
  if (values?.length !== columns.length) return null;
  return Object.fromEntries(columns.map((column, i) => [column, (values[i] ?? '').trim()]));
}

function quoted(record: string): string[] | undefined {
  try {
    const [values] = parse(record, { relax_column_count: true, bom: false }) as string[][];
    return values;
  } catch {
    return undefined;
  }
}

function grouped(lines: readonly Line[]): GivenBallot[] {
  const ballots: { readonly name: string; readonly ballot: GivenBallot & { scores: Record<string, string> } }[] = [];
  const newest = new Map<string, (typeof ballots)[number]>();
  for (const { line, fields } of lines) {
    const { class: of = ONE_CLASS, rater = fields.voucher ?? '', unit = '', dimension = '', score = '' } = fields;
    if (score === '') continue;
    const name = JSON.stringify([of, rater, unit]);
    const known = newest.get(name);
    if (known && !Object.hasOwn(known.ballot.scores, dimension)) {
      known.ballot.scores[dimension] = score;
      continue;
    }
    const made = { name, ballot: { class: of, rater, ratee: unit, line, scores: { [dimension]: score } } };
    newest.set(name, made);
    ballots.push(made);
  }
  return ballots.map(({ ballot }) => ballot);
}
