import { useSyncExternalStore } from 'react';

const PRINT = matchMedia('print');

/** True while the page is laid out for paper, where everything is shown that would have to be scrolled to. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    (changed) => {
      PRINT.addEventListener('change', changed);
      return () => PRINT.removeEventListener('change', changed);
    },
    () => PRINT.matches,
  );
}
