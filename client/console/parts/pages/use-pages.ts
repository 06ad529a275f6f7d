import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { askedPage, type ListPage, type Row } from '../../app/asked-page.ts';

/** The query of a page: where it begins; nothing for the first. */
export type After = { readonly after?: string };

/** A list that comes in pages, and the way to the next of them. */
export function usePages<T>(
  key: QueryKey,
  call: (after: After) => Promise<{ readonly data?: T; readonly response: Response }>,
) {
  return useInfiniteQuery({
    queryKey: key,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => askedPage(() => call(pageParam === null ? {} : { after: pageParam })),
    getNextPageParam: (last: ListPage<Row<T>>) => last.next,
    select: ({ pages }) => pages.flatMap(({ rows }) => rows),
  });
}
