import type { QueryKey } from '@tanstack/react-query';

/** Keeps what was shown until what is asked for now is there, as long as the first parts of its key stay the same. */
export function keptWithin(parts: number, key: QueryKey) {
  return <T>(before: T | undefined, last: { readonly queryKey: QueryKey } | undefined): T | undefined =>
    last && key.slice(0, parts).every((part, n) => part === last.queryKey[n]) ? before : undefined;
}
