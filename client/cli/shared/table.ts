import Table from 'cli-table3';
import stringWidth from 'string-width';
import type { MessageKey, Say } from '../../messages/catalogue.ts';

/** A column: its heading, and whether its figures line up on the right. */
export interface Column {
  readonly title: string;
  readonly right?: boolean;
}

const PLAIN = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** Columns under the headings of the catalogue. */
export function titled(say: Say, headings: readonly MessageKey[]): Column[] {
  return headings.map((key) => ({ title: say(key) }));
}

/** A table that lines up Chinese and Latin text; headings over a rule, no other lines. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const made = new Table({
    head: columns.map((c) => c.title),
    colAligns: columns.map((c) => (c.right ? 'right' : 'left')),
    chars: PLAIN,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  made.push(...rows.map((row) => [...row]));
  const [head = '', ...body] = made.toString().split('\n');
  const width = Math.max(...[head, ...body].map((line) => stringWidth(line)));
  return [head, '─'.repeat(width), ...body].map((line) => line.trimEnd()).join('\n');
}

/** Text cut to a width in columns, with an ellipsis where something is left out. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const char of text) {
    if (stringWidth(kept) + stringWidth(char) > width - 1) break;
    kept += char;
  }
  return `${kept}…`;
}

/** A table under a title, after an empty line; nothing where it has no rows. */
export function section(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const headings = columns.map((column) => ({ title: column }));
  return ['', title, table(headings, rows)];
}
