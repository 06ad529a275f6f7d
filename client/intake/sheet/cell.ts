import { asPercent, dayOfSerial, plainNumber } from './figures.ts';
import type { Cell } from './grid.ts';
import type { Book } from './workbook-parts.ts';

/** A cell as a workbook stores it. */
export interface Stored {
  readonly type: string;
  readonly style: number;
  formula: boolean;
  /** The stored value, and a text that is kept in the cell itself. */
  value: string;
  inline: string;
}

/** What a stored cell shows; null when nothing. */
export function cellOf(stored: Stored, { strings, shows, since1904 }: Book): Cell | null {
  if (stored.formula) return { kind: 'formula' };
  switch (stored.type) {
    case 's':
      return textCell(strings[Number(stored.value)] ?? '');
    case 'inlineStr':
      return textCell(stored.inline);
    case 'str':
      return textCell(stored.value);
    case 'b':
      return { kind: 'boolean', value: stored.value === '1' };
    case 'e':
      return { kind: 'error', text: stored.value };
    case 'd':
      return { kind: 'day', day: stored.value.slice(0, 10) };
    default:
      return stored.value === '' ? null : numberCell(stored.value, shows[stored.style] ?? 'number', since1904);
  }
}

/** A number as it is shown: as a day, as a percentage, or as itself. */
export function numberCell(stored: string, shown: Book['shows'][number], since1904: boolean): Cell {
  const plain = plainNumber(stored);
  if (plain === null) return { kind: 'error', text: stored.slice(0, 40) };
  if (shown === 'percent') return { kind: 'number', text: asPercent(plain), percent: true };
  if (shown === 'number') return { kind: 'number', text: plain };
  const day = dayOfSerial(plain, since1904);
  return day === null ? { kind: 'error', text: plain } : { kind: 'day', day };
}

/** A text without the spaces around it; null when nothing is left. */
export function textCell(text: string): Cell | null {
  const plain = text.replace(/\r\n?/g, '\n').trim();
  return plain === '' ? null : { kind: 'text', text: plain };
}
