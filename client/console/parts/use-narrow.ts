import { useMatches } from './use-matches.ts';

const NARROW = matchMedia('screen and (max-width: 719px)');

/** True on a phone, where tables become lists. */
export function useNarrow(): boolean {
  return useMatches(NARROW);
}
