import { operationError } from '../operations/errors.ts';
import { inTime } from '../operations/in-time.ts';
import type { AccountDeps } from './deps.ts';
import { asked } from './failed.ts';
import { ORGANISATION } from './organisation.ts';
import { sessionIn } from './session-in.ts';
import { noteSignIn } from './sign-in-noted.ts';
import { signedIn } from './signed-in.ts';

/** How long the organisation's sign-in may take to answer us. */
const PATIENCE_MS = 10_000;

/** Where a browser is sent to sign in, and the cookies by which it is known when it returns. */
export interface Departure {
  readonly url: string;
  readonly cookies: readonly string[];
}

/**
 * Begins a sign-in by the organisation. To prove oneself once more, the organisation is told to ask for the password
 * whatever it remembers. `unavailable` when it cannot be reached or does not answer in time, `not_found` where there is
 * none.
 */
export async function departure(
  deps: AccountDeps,
  headers: Headers,
  again: boolean,
  ms = PATIENCE_MS,
): Promise<Departure> {
  if (!deps.organisation) throw operationError('not_found', 'no_organisation', '');
  const body = {
    provider: ORGANISATION,
    callbackURL: `${deps.url}/`,
    errorCallbackURL: `${deps.url}/sign-in`,
    disableRedirect: true,
    ...(again ? { additionalParams: { prompt: 'login', max_age: '0' } } : {}),
  };
  const begun = await inTime(
    asked(deps, (api) => api.signInSocial({ body, headers, returnHeaders: true })),
    ms,
  );
  if (begun === null) throw operationError('unavailable', 'organisation_away', '');
  const { headers: set, response } = begun;
  return { url: response.url ?? '', cookies: set.getSetCookie() };
}

/** The browser's return: signed in, or sent to the page of the sign-in with what was wrong. */
export async function arrival(deps: AccountDeps, request: Request, ms = PATIENCE_MS): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const own = new Request(`${deps.url}${pathname}${search}`, { headers: request.headers });
  const { handler } = await deps.auth();
  const answer = await inTime(handler(own), ms);
  if (answer === null) return ledTo(`${deps.url}/sign-in?error=organisation_away`);
  const cookies = answer.headers.getSetCookie();
  const session = sessionIn(cookies);
  if (wasUsed(answer) && (await signedIn(deps, request.headers, true))) return ledTo(`${deps.url}/`);
  if (session !== null) {
    await noteProof(deps, session);
    await endBefore(deps, sessionIn([request.headers.get('cookie') ?? '']), session);
    await noteSignIn(deps, cookies);
  }
  return answer;
}

/** Leads a browser on; the edge adds headers of its own. */
function ledTo(location: string): Response {
  return new Response(null, { status: 302, headers: { location } });
}

/** True for a return that belongs to no sign-in under way, as that of whoever goes back in their browser. */
function wasUsed(answer: Response): boolean {
  return /[?&]error=state_/.test(answer.headers.get('location') ?? '');
}

/** Ways of proving oneself that are no password (RFC 8176). */
const SECOND: readonly unknown[] = ['mfa', 'otp', 'hwk', 'swk', 'sc', 'face', 'fpt'];

/** Ends the session that somebody had who signed in once more: it goes on as another. */
async function endBefore({ db }: AccountDeps, before: string | null, now: string): Promise<void> {
  const same = '(select user_id from sessions where token = $2)';
  await db.query(`delete from sessions where token = $1 and token <> $2 and user_id = ${same}`, [before, now]);
}

/**
 * Keeps what the organisation said of when somebody gave their password, and of a second factor; none of its tokens. One
 * that does not say when may have remembered them from long ago.
 */
async function noteProof({ db, now }: AccountDeps, session: string): Promise<void> {
  const [row] = await db.query<{ account: string; told: string | null }>(
    `select s.user_id as account, i.id_token as told from sessions s
     join sign_ins i on i.user_id = s.user_id and i.provider_id = $2 where s.token = $1`,
    [session, ORGANISATION],
  );
  if (!row) return;
  const { methods, seconds } = claimsIn(row.told ?? '');
  const proved = methods.some((method) => SECOND.includes(method));
  const at = new Date(Math.max(0, Math.min(seconds * 1000, now().getTime())));
  const told = [session, proved, at.toISOString()];
  await db.query('update sessions set second_factor = $2, proved_at = $3 where token = $1', told);
  await db.query(
    `update sign_ins set id_token = null, access_token = null, refresh_token = null
     where user_id = $1 and provider_id = $2`,
    [row.account, ORGANISATION],
  );
}

interface Claims {
  /** How somebody proved themselves. */
  readonly methods: readonly unknown[];
  /** When, in seconds since 1970; 0 where it is not told. */
  readonly seconds: number;
}

/** What an ID token that was verified tells of how and when somebody proved themselves. */
function claimsIn(idToken: string): Claims {
  const [, payload = ''] = idToken.split('.');
  const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8') || '{}');
  const { amr, auth_time: at } = claims as { readonly amr?: unknown; readonly auth_time?: unknown };
  return { methods: Array.isArray(amr) ? amr : [], seconds: typeof at === 'number' && Number.isFinite(at) ? at : 0 };
}
