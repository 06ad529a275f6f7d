import type { Plan } from '../../../workflows/rules/plan.ts';
import type { FoundTable } from './find-table.ts';
import { cellText } from './table-rows.ts';

/** Stands in a preview's days where neither the table nor an option names a year; a leap year, so that every day is one. */
export const UNKNOWN_YEAR = '2000';

/**
 * The years that a table is of: the one that its title names, else those in which its tasks are due, else the one in
 * the file's name. Somebody has yet to say `--from` and `--to`; it is what a preview shows, and how 6月底 is read.
 */
export function guessedHorizon(table: FoundTable | null, file: string): Plan['horizon'] {
  const found = [[table?.title ?? ''], dueTexts(table), [file]].map(yearsIn).find((years) => years.length > 0);
  const [first = UNKNOWN_YEAR, last = first] = [found?.[0], found?.at(-1)];
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}

function dueTexts(table: FoundTable | null): string[] {
  const column = table?.columns.get('due');
  return column === undefined ? [] : (table?.rows ?? []).map((row) => cellText(row.cells.get(column)));
}

/** A title's first year is its year; days name theirs one by one. */
function yearsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => /(?<!\d)(20\d{2})(?=年|[-/.]\d)/.exec(text)?.[1] ?? []).toSorted();
}
