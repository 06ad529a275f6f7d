import type { Context, MiddlewareHandler } from 'hono';
import type { Role, SignedIn } from '../accounts/account.ts';
import { signedIn } from '../accounts/signed-in.ts';
import type { Steward } from '../accounts/steward.ts';
import { operationError } from '../operations/errors.ts';
import { isOperator } from './by-operator.ts';
import type { HttpDeps } from './deps.ts';

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** How long a password given once more is good for. */
const PROVED_MS = 10 * 60_000;

/** Who is signed in; refused when nobody is. A request with a token is never taken for its cookie's. */
export async function known({ accounts }: HttpDeps, context: Context): Promise<SignedIn> {
  const byToken = context.req.header('authorization') !== undefined;
  const found = byToken ? null : await signedIn(accounts, context.req.raw.headers);
  if (!found) throw operationError('forbidden', 'unauthorised', '');
  setCookies(context, found.cookies);
  return found;
}

/** Who changes accounts: the operator on the machine, or an administrator who has just proved who they are. */
export async function stewardOf(deps: HttpDeps, context: Context): Promise<Steward> {
  if (isOperator(deps, context)) return { id: null, actor: 'operator' };
  const found = await withRole(deps, context, ['administrator']);
  refuseStale(deps, found);
  return { id: found.account.id, actor: `account:${found.account.username}` };
}

/** Reads what is kept of accounts: the operator, an administrator or an auditor. */
export async function mayReadAccounts(deps: HttpDeps, context: Context): Promise<void> {
  if (!isOperator(deps, context)) await withRole(deps, context, ['administrator', 'auditor']);
}

/** Checks the record: the operator or an auditor. */
export async function mayAudit(deps: HttpDeps, context: Context): Promise<void> {
  if (!isOperator(deps, context)) await withRole(deps, context, ['auditor']);
}

/** Somebody signed in who has one of these roles, and a second factor. */
async function withRole(deps: HttpDeps, context: Context, roles: readonly Role[]): Promise<SignedIn> {
  const found = await known(deps, context);
  const { role, username } = found.account;
  if (role === null || !roles.includes(role)) throw operationError('forbidden', 'forbidden', username);
  refuseSingleFactor(found);
  return found;
}

/** Refuses whoever has no second factor where one is needed. */
export function refuseSingleFactor({ account, secondFactor }: SignedIn): void {
  if (!secondFactor) throw operationError('forbidden', 'second_factor_needed', account.username);
}

/** Refuses what is grave when the password was last given too long ago. */
export function refuseStale({ accounts }: HttpDeps, { account, provedAt }: SignedIn): void {
  if (accounts.now().getTime() - provedAt.getTime() > PROVED_MS) {
    throw operationError('forbidden', 'proof_needed', account.username);
  }
}

/** Gives cookies to the browser. */
export function setCookies(context: Context, cookies: readonly string[]): void {
  for (const cookie of cookies) context.header('Set-Cookie', cookie, { append: true });
}

/** What changes something by a cookie must come from our own pages: another site may send it, but not as its own. */
export function ownOriginOnly({ accounts }: HttpDeps): MiddlewareHandler {
  return async (context, next) => {
    const byCookie = context.req.header('cookie') !== undefined && context.req.header('authorization') === undefined;
    if (byCookie && !SAFE.has(context.req.method) && context.req.header('origin') !== accounts.url) {
      throw operationError('forbidden', 'csrf', context.req.header('origin') ?? '');
    }
    await next();
  };
}
