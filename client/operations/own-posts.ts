import { definitionOf } from '../../activities/store/definition.ts';
import { definitionOn } from '../../activities/store/organisation.ts';
import { STANDING, type Standing, seenToStand } from '../../activities/store/standing.ts';
import { among, type PostAmong } from '../../workflows/rules/authority/actor.ts';
import { postsHeldUntil } from '../../workflows/rules/evaluation/held-until.ts';
import { planOn } from '../../workflows/rules/organisation/organisation-on.ts';
import type { Person } from '../../workflows/rules/plan.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import type { OperationDeps } from './deps.ts';

/** A post that somebody holds today. */
export interface OwnPost {
  readonly cycle: string;
  readonly title: string;
  /** The cycle is over: the post is held for what is left to do in it, and is good for nothing else. */
  readonly ended: boolean;
  readonly post: PostAmong;
}

/**
 * The posts that the holder of an address holds today, in every cycle that has not ended or whose years are still
 * evaluated: a change of holder, by its day, moves the post from one account to another.
 */
export function ownPosts(deps: Pick<OperationDeps, 'db' | 'businessNow'>, email: string): Promise<OwnPost[]> {
  return posts(deps, (post) => isOf(post, email));
}

/** The other posts of a cycle that whoever holds one holds on the day of an instant. */
export async function otherPostsOf(
  { db }: Pick<OperationDeps, 'db'>,
  cycle: string,
  { id, email }: Person,
  at: Instant,
): Promise<readonly string[]> {
  const { plan } = await definitionOn(db, cycle, dayOf(at));
  return plan.people.filter((post) => post.id !== id && isOf(post, email)).map((post) => post.id);
}

/** Every post that is held today. */
export function heldPosts(deps: OperationDeps): Promise<OwnPost[]> {
  return posts(deps, () => true);
}

/** The post of a name in the first cycle that has it, or undefined. */
export async function postNamed(deps: OperationDeps, id: string): Promise<Person | undefined> {
  return (await posts(deps, (post) => post.id === id))[0]?.post;
}

interface Stands extends Standing {
  readonly cycle: string;
  readonly status: string;
}

/** People are known by their address, however it is written. */
function isOf(post: Person, email: string): boolean {
  return post.email.toLowerCase() === email.toLowerCase();
}

async function posts(
  { db, businessNow }: Pick<OperationDeps, 'db' | 'businessNow'>,
  wanted: (post: Person) => boolean,
): Promise<OwnPost[]> {
  const day = dayOf(await businessNow());
  const cycles = await db.query<Stands>(`select cycle, status, ${STANDING} from cycles order by cycle`);
  const found = await Promise.all(
    cycles.map(async ({ cycle, status, ...standing }) => {
      const { organisation, revision } = seenToStand(cycle, standing);
      const { plan: written, policy } = await definitionOf(db, cycle, revision);
      const plan = planOn(written, organisation, day);
      const until = status === 'ended' ? postsHeldUntil(plan, policy) : day;
      if (until === null || until < day) return [];
      const { title, people } = plan;
      const own = people.filter(wanted).map((post) => among(people, post));
      return own.map((post) => ({ cycle, title, ended: status === 'ended', post }));
    }),
  );
  return found.flat();
}
