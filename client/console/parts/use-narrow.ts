import { useSyncExternalStore } from 'react';

const NARROW = matchMedia('(max-width: 719px)');

/** True on a phone, where tables become lists. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      NARROW.addEventListener('change', changed);
      return () => NARROW.removeEventListener('change', changed);
    },
    () => NARROW.matches,
  );
}
