import type { Say } from '../messages/catalogue.ts';

/** The post that acted, and who held it then; the program itself by name, a dash where nobody has. */
export function signature(say: Say, post: string | null, holder: string | undefined): string {
  if (post === null) return '-';
  if (post === 'system') return say('actor.system');
  return holder === undefined || holder === post ? post : `${post}（${holder}）`;
}
