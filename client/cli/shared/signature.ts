/** The post that acted, and who held it then; a dash where nobody has. */
export function signature(post: string | null, holder: string | undefined): string {
  if (post === null) return '-';
  return holder === undefined || holder === post ? post : `${post}（${holder}）`;
}
