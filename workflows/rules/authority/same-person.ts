/** Whoever decides: the post, and the other posts that the same person holds on that day. */
export interface Decider {
  readonly actor: string;
  readonly also?: readonly string[] | undefined;
}

/** True where what a post did would be decided by the person who holds that post: four eyes are two people's. */
export function isSamePerson(by: string | null | undefined, { actor, also = [] }: Decider): boolean {
  return by === actor || (typeof by === 'string' && also.includes(by));
}
