import { definitionOn } from '../../activities/store/organisation.ts';
import type { Person } from '../../workflows/rules/plan.ts';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import type { OperationDeps } from './deps.ts';

/** A post that somebody holds today. */
export interface OwnPost {
  readonly cycle: string;
  readonly title: string;
  readonly post: Person;
}

/**
 * The posts that the holder of an address holds today, in every cycle that has not ended: a change of holder, by its
 * day, moves the post from one account to another.
 */
export async function ownPosts({ db, businessNow }: OperationDeps, email: string): Promise<OwnPost[]> {
  const day = dayOf(await businessNow());
  const cycles = await db.query<{ cycle: string }>(`select cycle from cycles where status <> 'ended' order by cycle`);
  const found = await Promise.all(
    cycles.map(async ({ cycle }) => {
      const { plan } = await definitionOn(db, cycle, day);
      const own = plan.people.filter((p) => p.email.toLowerCase() === email.toLowerCase());
      return own.map((post) => ({ cycle, title: plan.title, post }));
    }),
  );
  return found.flat();
}
