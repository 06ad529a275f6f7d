import type { Context } from 'hono';
import type { Actor } from '../../workflows/rules/authority/actor.ts';
import type { Person } from '../../workflows/rules/plan.ts';
import type { SignedIn } from '../accounts/account.ts';
import { needsSecondFactor } from '../accounts/security-profile.ts';
import { refuseUnknownCycle } from '../operations/admission.ts';
import { operationError } from '../operations/errors.ts';
import { ownPosts } from '../operations/own-posts.ts';
import { atWork, refuseSingleFactor } from './account-caller.ts';
import { noteAudit } from './audit-reason.ts';
import type { HttpDeps } from './deps.ts';

/** Somebody signed in, and the post of a cycle they speak as. */
export interface ByAccount extends SignedIn {
  readonly post: Person;
}

/**
 * The post that an account speaks as in a cycle: the one it holds there, or the one named by the header `Duban-Post`
 * where it holds several (a listener for changes, who can send no header, names it by the query `post`). Refused:
 * `unauthorised`, `forbidden` (no such post), `post_needed`, and `second_factor_needed` where the post needs one.
 */
export async function byAccount(deps: HttpDeps, context: Context, cycle: string): Promise<ByAccount> {
  const found = await atWork(deps, context);
  if (found.account.role !== null) throw operationError('forbidden', 'forbidden', found.account.username);
  const posts = (await ownPosts(deps.operations, found.account.email)).filter((p) => p.cycle === cycle);
  const named = context.req.header('duban-post') ?? context.req.query('post');
  const own = named === undefined ? posts : posts.filter((p) => p.post.id === named);
  const [first, second] = own;
  if (!first) throw operationError('forbidden', 'forbidden', named ?? found.account.username);
  if (second) throw operationError('refused', 'post_needed', own.map((p) => p.post.id).join(', '));
  if (needsSecondFactor(deps.accounts.profile, first.post.post)) refuseSingleFactor(found);
  return { ...found, post: first.post };
}

/** An auditor who calls, with the account they are signed in by. */
interface Auditor {
  readonly actor: Actor;
  readonly account: SignedIn;
}

/**
 * The auditor who calls, who holds no post and reads for a reason, told by the header `Duban-Reason` (percent-encoded)
 * and recorded once for a session and cycle; null for anybody else. Refused: `unknown_cycle`, `audit_reason_needed`, `second_factor_needed`.
 */
export async function auditor(deps: HttpDeps, context: Context, cycle: string): Promise<Auditor | null> {
  const account = await atWork(deps, context);
  const { role, username } = account.account;
  if (role !== 'auditor') return null;
  refuseSingleFactor(account);
  await refuseUnknownCycle(deps.operations.db, cycle);
  await noteAudit(deps, context, account, cycle);
  return { actor: { id: `account:${username}`, post: 'auditor', unit: null }, account };
}
