import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useStanding } from '../session/use-session.ts';
import { hear } from './line.ts';

/** What is told of every kind of change, to whoever was away for too long to be told of each. */
const EVERYTHING = '*';

/**
 * Does something as soon as something of these kinds changes in the cycle of the page (`task`, `review`, `follow-up` …:
 * the first part of an entity of the record; `form-draft`: a draft of a form of one's own unit). All of a page share one
 * line to the server.
 */
export function useHeard(kinds: readonly string[], then: () => void): void {
  const standing = useStanding();
  const cycle = standing.cycle ?? '';
  const post = standing.own?.post.id ?? null;
  const wanted = kinds.join();
  const heard = useEffectEvent(then);
  useEffect(() => {
    const names = wanted.split(',');
    return hear(cycle, post, (changed) => {
      if (changed.some((kind) => kind === EVERYTHING || names.includes(kind))) heard();
    });
  }, [cycle, post, wanted]);
}

/** Asks anew for what is kept under a key as soon as something of these kinds changes in the cycle of the page. */
export function useLive(key: QueryKey, kinds: readonly string[]): void {
  const client = useQueryClient();
  useHeard(kinds, () => void client.invalidateQueries({ queryKey: key }));
}
