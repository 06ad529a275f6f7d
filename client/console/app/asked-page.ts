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

function nextIn(link: string): string | null {
  const [, path] = /^<([^>]+)>; rel="next"$/.exec(link) ?? [];
  return path === undefined ? null : new URL(path, location.origin).searchParams.get('after');
}
