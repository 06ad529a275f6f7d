import type { OperationDeps } from './deps.ts';
import { ownPosts } from './own-posts.ts';

/** Says of an address whether its holder is a leader of the county today, in any cycle that has not ended. */
export function leads(deps: Pick<OperationDeps, 'db' | 'businessNow'>): (email: string) => Promise<boolean> {
  return async (email) => (await ownPosts(deps, email)).some(({ post }) => post.post === 'leader');
}
