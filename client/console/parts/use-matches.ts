import { useSyncExternalStore } from 'react';

/** True while the page is as a media query says. */
export function useMatches(media: MediaQueryList): boolean {
  return useSyncExternalStore(
    (changed) => {
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => media.matches,
  );
}
