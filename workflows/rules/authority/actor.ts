import type { Person } from '../plan.ts';
import type { AccountRole } from './about-account.ts';

/** Who has a role in the whole installation and no post of a cycle; `account` has only signed in. */
export type StewardPost = 'operator' | AccountRole | 'account';

/** A post of a cycle among the others of its plan. */
export type PostAmong = Person & {
  /** It is a post of the office, and the plan names no leader of the county: it decides in their place. */
  readonly inLeadersPlace?: true;
};

/** Somebody who asks for something: a post of a cycle, or who looks after the installation. */
export type Actor = PostAmong | { readonly id: string; readonly post: StewardPost; readonly unit: null };

/** True for a post that speaks for one unit. */
export function isOfUnit({ post }: Actor): boolean {
  return post === 'reporter' || post === 'head';
}

/** Who decides what a leader of the county alone does: the leader, or the office in a plan that names none. */
export type Approver = 'leader' | 'supervisor';

/** Who decides, among those who hold posts in a plan, what a leader of the county alone does. */
export function approverAmong(people: readonly Pick<Person, 'post'>[]): Approver {
  return people.some(({ post }) => post === 'leader') ? 'leader' : 'supervisor';
}

/** A post as it acts among those who hold posts with it. */
export function among(people: readonly Person[], post: Person): PostAmong {
  if (post.post !== 'supervisor' || approverAmong(people) === 'leader') return post;
  return { ...post, inLeadersPlace: true };
}

/** True for a post of a cycle: it alone acts in one, everybody else reads at most. */
export function isPost(actor: Actor): actor is Person {
  return isOfUnit(actor) || actor.post === 'supervisor' || actor.post === 'leader';
}
