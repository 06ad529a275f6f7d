import { asked } from './asked.ts';

/** A page of a list, and where the next one begins; null on the last. */
export interface ListPage<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}

/** A page of a list as `asked` asks for it; the interface says by the header `Link` where the next one begins. */
export function askedPage<T>(
  call: () => Promise<{ readonly data?: unknown; readonly response: Response }>,
): Promise<ListPage<T>> {
  return asked(async () => {
    const { data, response } = await call();
    return { data: { rows: data as readonly T[], next: nextIn(response.headers.get('link') ?? '') } };
  }) as Promise<ListPage<T>>;
}

function nextIn(link: string): string | null {
  const [, path] = /^<([^>]+)>; rel="next"$/.exec(link) ?? [];
  return path === undefined ? null : new URL(path, location.origin).searchParams.get('after');
}
