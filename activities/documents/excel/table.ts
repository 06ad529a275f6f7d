/** How a cell looks: what is to be filled in stands out, ids and notes step back. */
export type Look = 'text' | 'centre' | 'figure' | 'id' | 'input' | 'section';

/** A cell of a table to be written: a text, or a figure that stays a number. */
export interface Written {
  readonly text: string;
  readonly number?: true;
  readonly look?: Look;
}

/** A column: its heading, its width in half-width characters, and how its cells look. */
export interface TableColumn {
  readonly heading: string;
  readonly width: number;
  readonly look: Look;
  /** What its cells may hold, offered as a list. */
  readonly choices?: readonly string[];
}

/** A table for people to read, print and fill in: title, lines below it, headings, rows, notes. */
export interface Table {
  readonly sheet: string;
  readonly title: string;
  /** Lines between the title and the headings. */
  readonly lead: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (Written | null)[])[];
  /** The columns whose empty cells are merged with the one above them, where a row continues it. */
  readonly merged?: readonly boolean[];
  readonly notes: readonly string[];
  /** Only what is to be filled in may be changed. */
  readonly locked?: true;
}

/** A text cell. */
export function text(value: string, look?: Look): Written | null {
  return value === '' ? null : { text: value, ...(look ? { look } : {}) };
}

/** A figure, kept as a number where a program can hold all of its digits; otherwise as the text it is. */
export function figure(value: string, look?: Look): Written {
  const digits = value.replace(/[^0-9]/g, '').replace(/^0+/, '');
  const isFigure = /^-?[0-9]+(\.[0-9]+)?$/.test(value) && digits.length <= 15;
  return { text: value, ...(isFigure ? { number: true } : {}), ...(look ? { look } : {}) };
}
