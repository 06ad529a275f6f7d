import { useMatches } from '../use-matches.ts';

const PRINT = matchMedia('print');

/** True while the page is laid out for paper, where everything is shown that would have to be scrolled to. */
export function usePrinting(): boolean {
  return useMatches(PRINT);
}
