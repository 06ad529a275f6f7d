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

/**
 * The rows of a page by their keys, so that nothing is left out or told twice while rows are added. `keys` are text
 * expressions that together name one row; `taken` is how many parameters the statement has before.
 */
export function pageOf(
  keys: readonly string[],
  direction: 'asc' | 'desc',
  { limit, after }: Page,
  taken: number,
): Paged {
  const order = `order by ${keys.map((key) => `${key} ${direction}`).join(', ')}`;
  if (after.length !== keys.length) return { sql: `${order} limit $${taken + 1}`, values: [limit] };
  const places = keys.map((_, i) => `$${taken + 1 + i}::text`).join(', ');
  const beyond = `and (${keys.join(', ')}) ${direction === 'desc' ? '<' : '>'} (${places})`;
  return { sql: `${beyond} ${order} limit $${taken + 1 + keys.length}`, values: [...after, limit] };
}
