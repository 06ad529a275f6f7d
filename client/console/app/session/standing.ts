import type { Shape } from '../../../api/client.ts';
import type { Answered } from '../../../api/described.ts';

/** Who is signed in, and the posts they hold. */
export type Session = Answered<'session'>;
export type OwnPost = Shape<'OwnPost'>;

/** As what somebody acts: by a post of a cycle, or by a role of the whole installation. */
export type Role = Shape<'Post'> | Shape<'AccountRole'>;

const KEPT = 'duban.post.';
const LAST = 'duban.cycle';

/** The post that somebody speaks as in a cycle, where they hold one. */
export function spokenPost(cycle: string): string | null {
  return localStorage.getItem(KEPT + cycle);
}

/** Chooses the cycle that is read from now on, by who holds no post in any. */
export function readFrom(cycle: string): void {
  localStorage.setItem(LAST, cycle);
}

/** Chooses the post that is spoken as from now on. */
export function speakAs({ cycle, post }: OwnPost): void {
  localStorage.setItem(LAST, cycle);
  localStorage.setItem(KEPT + cycle, post.id);
}

/** The cycle that was last chosen, or the first, of those in which a post is held or that an auditor reads. */
export function lastCycle({ posts, reads }: Session): string | null {
  const cycles = [...posts, ...reads].map(({ cycle }) => cycle);
  return cycles.find((cycle) => cycle === localStorage.getItem(LAST)) ?? cycles[0] ?? null;
}

/** In each cycle a post is spoken as that is still held: the chosen one, or the first. */
export function settlePosts(posts: readonly OwnPost[]): void {
  for (const own of posts) {
    const held = posts.filter((p) => p.cycle === own.cycle);
    if (!held.some((p) => p.post.id === spokenPost(own.cycle))) localStorage.setItem(KEPT + own.cycle, own.post.id);
  }
}

/** The post that is spoken as in a cycle. */
export function postIn(posts: readonly OwnPost[], cycle: string | null): OwnPost | null {
  const held = posts.filter((p) => p.cycle === cycle);
  return held.find((p) => p.post.id === spokenPost(p.cycle)) ?? held[0] ?? null;
}
