import type { Context } from 'hono';
import { type Act, isGrave } from '../../workflows/rules/authority/act.ts';
import type { Steward } from '../accounts/steward.ts';
import { authorise } from '../operations/authorise.ts';
import { operationError } from '../operations/errors.ts';
import { ownPosts } from '../operations/own-posts.ts';
import { atWork, refuseSingleFactor, refuseStale } from './account-caller.ts';
import { isOperator } from './by-operator.ts';
import type { HttpDeps } from './deps.ts';

/**
 * Who does in the installation what is the work of an office: the operator, an administrator whose duty it is, or
 * whoever is a supervisor in a cycle that runs; of the plan of a cycle (where one is named) only a supervisor of it. A
 * second factor is needed, and for what is grave the password once more. Refused: `forbidden`, and `cycle_over` where the
 * only cycles one supervises have ended: their posts are held to evaluate their last year, which says nothing of who
 * begins the next. Where no cycle runs any more, the operator on the machine begins it, as the first one was begun.
 */
export async function officeOf(
  deps: HttpDeps,
  context: Context,
  act: Act,
  cycle: string | null = null,
): Promise<Steward> {
  if (isOperator(deps, context)) return { id: null, actor: 'operator', role: 'operator' };
  const found = await atWork(deps, context);
  const { id, role, username, email } = found.account;
  const steward = { id: `account:${username}`, post: role ?? 'account', unit: null } as const;
  const held = role === null ? await ownPosts(deps.operations, email) : [];
  const supervised = held.filter((own) => own.post.post === 'supervisor');
  const good = supervised.filter((own) => (cycle === null ? !own.ended : own.cycle === cycle));
  const [over] = cycle === null && good.length === 0 ? supervised : [];
  if (over) throw operationError('forbidden', 'cycle_over', over.title);
  const post = good[0]?.post;
  // An administrator sees no cycle from within, and so has what they bring along alone.
  const actor = post ?? (cycle === null ? steward : { ...steward, post: 'account' as const });
  authorise(actor, act, null);
  refuseSingleFactor(found);
  if (isGrave(act)) refuseStale(deps, found);
  return { id, actor: steward.id, role: role ?? 'account' };
}
