import type { Context } from 'hono';
import { type Act, isGrave } from '../../workflows/rules/authority.ts';
import { isCountywide, type Person } from '../../workflows/rules/plan.ts';
import type { SignedIn } from '../accounts/account.ts';
import { operationError } from '../operations/errors.ts';
import { ownPosts } from '../operations/own-posts.ts';
import { known } from './account-caller.ts';
import type { HttpDeps } from './deps.ts';

/** How long a password given once more is good for. */
const PROVED_MS = 10 * 60_000;

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
  const posts = (await ownPosts(deps.operations, found.account.email)).filter((p) => p.cycle === cycle);
  const named = context.req.header('duban-post');
  const own = named === undefined ? posts : posts.filter((p) => p.post.id === named);
  const [first, second] = own;
  if (!first) throw operationError('forbidden', 'forbidden', named ?? found.account.username);
  if (second) throw operationError('refused', 'post_needed', own.map((p) => p.post.id).join(', '));
  return { ...found, post: first.post };
}

/** A supervisor or a leader of the county needs a second factor to act, and what is grave needs the password once more. */
export function refuseUnproved({ accounts }: HttpDeps, { account, post, provedAt }: ByAccount, act: Act): void {
  if (act === 'read') return;
  if (isCountywide(post) && !account.secondFactor) {
    throw operationError('forbidden', 'second_factor_needed', account.username);
  }
  if (isGrave(act) && accounts.now().getTime() - provedAt.getTime() > PROVED_MS) {
    throw operationError('forbidden', 'proof_needed', account.username);
  }
}
