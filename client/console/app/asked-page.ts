import { asked, type Given } from './asked.ts';

/** A page of a list, and where the next one begins; null on the last. */
export interface ListPage<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}

/** The row of what the interface gives as a list. */
export type Row<T> = Given<T> extends readonly (infer R)[] ? R : never;

/** A page of a list as `asked` asks for it; the interface says by the header `Link` where the next one begins. */
export function askedPage<T>(
  call: () => Promise<{ readonly data?: T; readonly response: Response }>,
): Promise<ListPage<Row<T>>> {
  return asked(async () => {
    const { data, response } = await call();
    return { data: { rows: data as readonly Row<T>[], next: nextIn(response.headers.get('link') ?? '') } };
  }) as Promise<ListPage<Row<T>>>;
}

/** All pages of a list, one after the other: where it is known to be short, and nothing of it may be left out. */
export async function askedWhole<T>(
  call: (after: { readonly after?: string }) => Promise<{ readonly data?: T; readonly response: Response }>,
): Promise<readonly Row<T>[]> {
  const rows: Row<T>[] = [];
  let after: { readonly after?: string } | null = {};
  while (after !== null) {
    const from: { readonly after?: string } = after;
    const page: ListPage<Row<T>> = await askedPage(() => call(from));
    rows.push(...page.rows);
    after = page.next === null ? null : { after: page.next };
  }
  return rows;
}

function nextIn(link: string): string | null {
  const [, path] = /^<([^>]+)>; rel="next"$/.exec(link) ?? [];
  return path === undefined ? null : new URL(path, location.origin).searchParams.get('after');
}
