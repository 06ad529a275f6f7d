import type { Context, MiddlewareHandler } from 'hono';
import type { SignedIn } from '../accounts/account.ts';
import { signedIn } from '../accounts/signed-in.ts';
import { operationError } from '../operations/errors.ts';
import type { HttpDeps } from './deps.ts';

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Who is signed in; refused when nobody is. A request with a token is never taken for its cookie's. */
export async function known({ accounts }: HttpDeps, context: Context): Promise<SignedIn> {
  const byToken = context.req.header('authorization') !== undefined;
  const found = byToken ? null : await signedIn(accounts, context.req.raw.headers);
  if (!found) throw operationError('forbidden', 'unauthorised', '');
  setCookies(context, found.cookies);
  return found;
}

/** The signed-in administrator, with a second factor. */
export async function administrator(deps: HttpDeps, context: Context): Promise<SignedIn> {
  const found = await known(deps, context);
  if (found.account.role !== 'administrator') throw operationError('forbidden', 'forbidden', found.account.username);
  if (!found.account.secondFactor) throw operationError('forbidden', 'second_factor_needed', found.account.username);
  return found;
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
