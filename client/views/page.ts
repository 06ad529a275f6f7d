/** A part of a long list: how many rows at most, and the key of the row that it comes after (empty: the first part). */
export interface Page {
  readonly limit: number;
  readonly after: readonly string[];
}

/** A whole list, where it is known to be short. */
export const WHOLE: Page = { limit: 1_000_000, after: [] };

/** The end of a statement that reads one page, and the parameters it adds. */
interface Paged {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

type Direction = 'asc' | 'desc';

/**
 * The rows of a page by their keys, so that nothing is left out or told twice while rows are added. `keys` are text
 * expressions that together name one row, all in one direction or each in its own; `taken` is how many parameters the
 * statement has before.
 */
export function pageOf(
  keys: readonly string[],
  direction: Direction | readonly Direction[],
  { limit, after }: Page,
  taken: number,
): Paged {
  const ways = keys.map((_, i) => (typeof direction === 'string' ? direction : (direction[i] ?? 'asc')));
  const order = `order by ${keys.map((key, i) => `${key} ${ways[i]}`).join(', ')}`;
  if (after.length !== keys.length) return { sql: `${order} limit $${taken + 1}`, values: [limit] };
  const places = keys.map((_, i) => `$${taken + 1 + i}::text`);
  return {
    sql: `and ${beyond(keys, ways, places)} ${order} limit $${taken + 1 + keys.length}`,
    values: [...after, limit],
  };
}

/** That a row comes after a place; where the keys turn, the first of them that differs decides. */
function beyond(keys: readonly string[], ways: readonly Direction[], places: readonly string[]): string {
  const [first] = ways;
  if (ways.every((way) => way === first)) return `(${keys.join(', ')}) ${sign(first)} (${places.join(', ')})`;
  const turns = keys.map((key, i) => {
    const same = keys.slice(0, i).map((before, n) => `${before} = ${places[n]}`);
    return [...same, `${key} ${sign(ways[i])} ${places[i]}`].join(' and ');
  });
  return `(${turns.join(' or ')})`;
}

function sign(way: Direction | undefined): '<' | '>' {
  return way === 'desc' ? '<' : '>';
}

/** The rows of a page of what is judged row by row and so read whole, in the order of their keys, which name one row each. */
export function pageIn<T>(rows: readonly T[], keyOf: (row: T) => readonly string[], { limit, after }: Page): T[] {
  const inOrder = rows.toSorted((a, b) => compared(keyOf(a), keyOf(b)));
  return inOrder.filter((row) => after.length === 0 || compared(keyOf(row), after) > 0).slice(0, limit);
}

function compared(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((key, i) => key !== b[i]);
  if (at === -1) return 0;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
