import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { askedPage, type ListPage, type Row } from '../../app/asked-page.ts';
import { keptWithin } from './kept-within.ts';

/** The query of a page: where it begins; nothing for the first. */
export type After = { readonly after?: string };

/**
 * A list that comes in pages, and the way to the next of them. The rows before stay until others are there where the
 * first `kept` parts of the key are the same.
 */
export function usePages<T>(
  key: QueryKey,
  call: (after: After) => Promise<{ readonly data?: T; readonly response: Response }>,
  kept?: number,
) {
  return useInfiniteQuery({
    queryKey: key,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => askedPage(() => call(pageParam === null ? {} : { after: pageParam })),
    getNextPageParam: (last: ListPage<Row<T>>) => last.next,
    ...(kept === undefined ? {} : { placeholderData: keptWithin(kept, key) }),
    select: ({ pages }) => pages.flatMap(({ rows }) => rows),
  });
}
