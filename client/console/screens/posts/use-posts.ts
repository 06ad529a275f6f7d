import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';

export type Organisation = Shape<'OrganisationView'>;
export type Post = Organisation['posts'][number];

/** The units and posts of a cycle today, and the changes of holders. */
export function usePosts(cycle: string) {
  return useQuery({
    queryKey: ['organisation', cycle],
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/organisation', { params: { path: { cycle } } })),
  });
}

/** A change of a post's holder, as it was recorded. */
export interface HolderChanged {
  readonly post: string;
  readonly email: string;
  readonly from: string;
  readonly at: string;
  readonly reason: string;
}

/** The changes of holders, the newest first. */
export function holderChanges({ holders }: Pick<Organisation, 'holders'>): HolderChanged[] {
  return holders
    .flatMap(({ change, at, reason }) =>
      change.act === 'change_holder' ? [{ post: change.post, email: change.email, from: change.from, at, reason }] : [],
    )
    .toReversed();
}
