import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useStanding } from '../session/use-session.ts';
import { hear } from './line.ts';

/** What is told of every kind of change, to whoever was away for too long to be told of each. */
const EVERYTHING = '*';

/**
 * Asks anew for what is kept under a key as soon as something of these kinds changes in the cycle of the page (`task`, `review`,
 * `follow-up` …: the first part of an entity of the record). All of a page share one line to the server.
 */
export function useLive(key: QueryKey, kinds: readonly string[]): void {
  const client = useQueryClient();
  const standing = useStanding();
  const cycle = standing.cycle ?? '';
  const post = standing.own?.post.id ?? null;
  const [asked, wanted] = [JSON.stringify(key), kinds.join()];
  useEffect(() => {
    const names = wanted.split(',');
    return hear(cycle, post, (changed) => {
      if (!changed.some((kind) => kind === EVERYTHING || names.includes(kind))) return;
      void client.invalidateQueries({ queryKey: JSON.parse(asked) });
    });
  }, [client, cycle, post, asked, wanted]);
}
