import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { type Act, isGrave } from '../../workflows/rules/authority.ts';
import { isCountywide, type Person } from '../../workflows/rules/plan.ts';
import type { SignedIn } from '../accounts/account.ts';
import { recordAct } from '../accounts/acts.ts';
import { hiddenIn } from '../intake/hidden-in.ts';
import { operationError } from '../operations/errors.ts';
import { ownPosts } from '../operations/own-posts.ts';
import { known, refuseSingleFactor, refuseStale } from './account-caller.ts';
import type { HttpDeps } from './deps.ts';

/** Somebody signed in, and the post of a cycle they speak as. */
export interface ByAccount extends SignedIn {
  readonly post: Person;
}

/**
 * The post that an account speaks as in a cycle: the one it holds there, or the one named by the header `Duban-Post`
 * where it holds several. Refused: `unauthorised`, `forbidden` (no such post), `post_needed`.
 */
export async function byAccount(deps: HttpDeps, context: Context, cycle: string): Promise<ByAccount> {
  const found = await known(deps, context);
  if (found.account.role !== null) throw operationError('forbidden', 'forbidden', found.account.username);
  const posts = (await ownPosts(deps.operations, found.account.email)).filter((p) => p.cycle === cycle);
  const named = context.req.header('duban-post');
  const own = named === undefined ? posts : posts.filter((p) => p.post.id === named);
  const [first, second] = own;
  if (!first) throw operationError('forbidden', 'forbidden', named ?? found.account.username);
  if (second) throw operationError('refused', 'post_needed', own.map((p) => p.post.id).join(', '));
  if (first.post.post === 'leader' && !found.fresh) throw operationError('forbidden', 'unauthorised', '');
  return { ...found, post: first.post };
}

/**
 * True for an auditor, who holds no post and reads everything for a reason, told by the header `Duban-Reason`
 * (percent-encoded) and recorded once for a session and cycle. Refused: `reason_needed`, `second_factor_needed`.
 */
export async function audits(deps: HttpDeps, context: Context, cycle: string): Promise<boolean> {
  const found = await known(deps, context);
  const { id, role, username } = found.account;
  if (role !== 'auditor') return false;
  refuseSingleFactor(found);
  const reason = decoded(context.req.header('duban-reason') ?? '').trim();
  if (reason === '' || reason.length > 200 || hiddenIn(reason)) throw operationError('refused', 'reason_needed', '');
  const key = createHash('sha256').update(`${found.session}/${cycle}/${reason}`).digest('hex');
  await recordAct(deps.accounts, id, 'account_audited', `account:${username}`, { account: id, cycle, reason }, key);
  return true;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** A supervisor or a leader of the county needs a second factor to act, and what is grave needs the password once more. */
export function refuseUnproved(deps: HttpDeps, found: ByAccount, act: Act): void {
  if (act === 'read') return;
  if (isCountywide(found.post)) refuseSingleFactor(found);
  if (isGrave(act)) refuseStale(deps, found);
}
