/** The entity of a change of units. */
export function unitChangeId(cycle: string, id: string): string {
  return `unit-change/${cycle}/${id}`;
}

/** The entity of a post: who holds it from which day. */
export function postId(cycle: string, post: string): string {
  return `post/${cycle}/${post}`;
}
