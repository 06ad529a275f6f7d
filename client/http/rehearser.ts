import type { Context } from 'hono';
import { authorise } from '../operations/authorise.ts';
import { ownPosts } from '../operations/own-posts.ts';
import { atWork, refuseSingleFactor } from './account-caller.ts';
import { isOperator } from './by-operator.ts';
import type { HttpDeps } from './deps.ts';

/**
 * Who rehearses, as the owner of what comes of it: the operator, an administrator, or whoever holds a post that may; of
 * the plan of a cycle (where one is named) only who holds such a post of it. Refused: `forbidden`.
 */
export async function rehearserOf(deps: HttpDeps, context: Context, cycle: string | null = null): Promise<string> {
  if (isOperator(deps, context)) return 'operator';
  const found = await atWork(deps, context);
  const { id, role, username, email } = found.account;
  const steward = { id: `account:${username}`, post: role ?? 'account', unit: null } as const;
  const held = role === null ? await ownPosts(deps.operations, email) : [];
  const ofCycle = held.filter((own) => cycle === null || own.cycle === cycle);
  const post = ofCycle.find((own) => own.post.post === 'supervisor')?.post;
  // An administrator sees no cycle from within, and so rehearses what they bring along.
  const actor = post ?? (cycle === null ? steward : { ...steward, post: 'account' as const });
  authorise(actor, 'rehearse', null);
  refuseSingleFactor(found);
  return id;
}
