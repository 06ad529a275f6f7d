import type { Context, MiddlewareHandler } from 'hono';
import { type Act, isGrave } from '../../workflows/rules/authority/act.ts';
import type { SignedIn } from '../accounts/account.ts';
import { refuseExpired } from '../accounts/password-age.ts';
import { refuseShort } from '../accounts/password-length.ts';
import { needsSecondFactor } from '../accounts/security-profile.ts';
import { signedIn } from '../accounts/signed-in.ts';
import type { AskedBy, Steward } from '../accounts/steward.ts';
import { authorise } from '../operations/authorise.ts';
import { operationError } from '../operations/errors.ts';
import { noteAudit } from './audit-reason.ts';
import { isOperator } from './by-operator.ts';
import type { HttpDeps } from './deps.ts';
import { charge } from './limits.ts';
import { idempotencyKey } from './parse-body.ts';

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** How long a password given once more is good for. */
const PROVED_MS = 10 * 60_000;

/** Who is signed in by a request is found out once. */
const asking = new WeakMap<Context, Promise<SignedIn>>();

/** Who is signed in; refused when nobody is. A request with a token is never taken for its cookie's. */
export function known(deps: HttpDeps, context: Context): Promise<SignedIn> {
  const found = asking.get(context) ?? knownNow(deps, context);
  asking.set(context, found);
  return found;
}

/** Has who is signed in be found out anew for a request that lasts: a session may have ended meanwhile. */
export function forgetKnown(context: Context): void {
  asking.delete(context);
}

async function knownNow(deps: HttpDeps, context: Context): Promise<SignedIn> {
  const byToken = context.req.header('authorization') !== undefined;
  const found = byToken ? null : await signedIn(deps.accounts, context.req.raw.headers, isByPerson(context));
  if (!found) throw operationError('forbidden', 'unauthorised', '');
  setCookies(context, found.cookies);
  await charge(deps, context, `account:${found.account.id}`);
  return found;
}

const LISTENS = /^\/api\/cycles\/[^/]+\/changes$/;

/**
 * False for what an open page asks for by itself: its line for changes, and whatever it says that nobody sits there for,
 * by the header `Duban-Unattended`.
 */
function isByPerson(context: Context): boolean {
  return context.req.header('duban-unattended') === undefined && !LISTENS.test(context.req.path);
}

/** Who is signed in, to do something; refused besides when the password is too old or too short: `password_expired`, `password_too_short`. */
export async function atWork(deps: HttpDeps, context: Context): Promise<SignedIn> {
  const found = await known(deps, context);
  await refuseExpired(deps.accounts, found.account);
  await refuseShort(deps.accounts, found);
  return found;
}

/** What an auditor reads of the installation for a reason, which is recorded; to verify the record needs none. */
const FOR_A_REASON: ReadonlySet<Act> = new Set<Act>([
  'read_accounts',
  'see_parts',
  'read_own_acts',
  'read_record',
  'export_record',
]);

/**
 * Whoever looks after the installation, when they may do this: the operator on the machine, or somebody signed in who
 * has a role there and a second factor; what is grave needs the password once more, and what an auditor reads a reason.
 */
export async function stewardOf(deps: HttpDeps, context: Context, act: Act): Promise<Steward> {
  if (isOperator(deps, context)) {
    if (act === 'export_record' || act === 'mend_record') await charge(deps, context, 'operator');
    authorise({ id: 'operator', post: 'operator', unit: null }, act, null);
    return { id: null, actor: 'operator', role: 'operator' };
  }
  const found = await atWork(deps, context);
  const { id, role, username } = found.account;
  const actor = `account:${username}`;
  authorise({ id: actor, post: role ?? 'account', unit: null }, act, null);
  if (needsSecondFactor(deps.accounts.profile, role)) refuseSingleFactor(found);
  if (isGrave(act)) refuseStale(deps, found);
  if (role === 'auditor' && FOR_A_REASON.has(act)) await noteAudit(deps, context, found, '');
  return { id, actor, role: role ?? 'account' };
}

/** What is known of a request before anything is looked at that it sends. */
export interface ByWhom {
  readonly Variables: { readonly steward: Steward };
}

/** Who asks for a change of accounts, and under which key. */
export function askedBy(context: Context<ByWhom>): AskedBy {
  return { ...context.get('steward'), key: idempotencyKey(context) };
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

/**
 * What changes something without a token must come from our own pages: another site may have a browser send it, with its
 * cookies or to sign somebody in, but not as its own. A program that has neither cookies nor pages signs in as it is.
 */
export function ownOriginOnly({ accounts }: HttpDeps): MiddlewareHandler {
  return async (context, next) => {
    const { cookie, origin, authorization } = context.req.header();
    const byBrowser = authorization === undefined && (cookie !== undefined || origin !== undefined);
    if (byBrowser && !SAFE.has(context.req.method) && origin !== accounts.url) {
      throw operationError('forbidden', 'csrf', origin ?? '');
    }
    await next();
  };
}
