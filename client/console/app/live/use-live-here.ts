import type { QueryKey } from '@tanstack/react-query';
import { useStanding } from '../session/use-session.ts';
import { useLive } from './use-live.ts';

/** Asks anew for what is kept under a key as soon as something of these kinds changes in the cycle of the page. */
export function useLiveHere(key: QueryKey, kinds: readonly string[]): void {
  const { cycle, own } = useStanding();
  useLive(cycle ?? '', own?.post.id ?? null, key, kinds);
}
