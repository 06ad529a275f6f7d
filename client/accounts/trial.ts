import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { AccountRole } from '../../workflows/rules/authority/about-account.ts';
import { operationError } from '../operations/errors.ts';
import { recordAct } from './acts.ts';
import type { AccountDeps } from './deps.ts';
import { asked } from './failed.ts';
import { sessionIn } from './session-in.ts';
import { noteSignIn } from './sign-in-noted.ts';

/** Nobody of a sample has a password that could be asked for once more. */
const ALWAYS_PROVED = new Date('9999-12-31T00:00:00Z');

/** Somebody whom a sample's links let in: a post of its cycle, or a role of the installation. */
export interface TrialPerson {
  readonly name: string;
  readonly email: string;
  readonly role: AccountRole | null;
}

/** What proves a link of a sample, for each whom it lets in. */
export function trialTokens(secret: string): (who: string) => string {
  return (who) => createHmac('sha256', secret).update(`trial/${who}`).digest('base64url');
}

/** The link by which somebody of a sample is entered without a password; null outside a sample. */
export function trialLink({ trial, url }: AccountDeps, who: string): string | null {
  return trial === null ? null : `${url}/enter#${trial(who)}.${encodeURIComponent(who)}`;
}

/**
 * Enters a sample as one of its people, who needs neither password nor second factor. Refused: `unauthorised` outside a
 * sample, `link_ended` for a link that is none of this sample's, `not_found` for nobody of it.
 */
export async function enterTrial(
  deps: AccountDeps,
  { who, token }: { readonly who: string; readonly token: string },
  find: () => Promise<TrialPerson | null>,
): Promise<readonly string[]> {
  const [given, known] = [Buffer.from(token), Buffer.from(refuseReal(deps)(who))];
  if (given.length !== known.length || !timingSafeEqual(given, known))
    throw operationError('refused', 'link_ended', '');
  const person = await find();
  if (!person) throw operationError('not_found', 'unknown_post', who);
  const account = await accountOf(deps, person);
  const { headers } = await asked(deps, (api) => api.enterAs({ body: { account }, returnHeaders: true }));
  const cookies = headers.getSetCookie();
  await deps.db.query('update sessions set second_factor = true, proved_at = $2 where token = $1', [
    sessionIn(cookies),
    ALWAYS_PROVED,
  ]);
  await noteSignIn(deps, cookies);
  return cookies;
}

/** Lets nobody in by a link where there is no sample; answers with what proves a link where there is one. */
export function refuseReal({ trial }: AccountDeps): (who: string) => string {
  if (trial === null) throw operationError('forbidden', 'unauthorised', '');
  return trial;
}

/** The account of somebody of a sample, made when they first come. */
async function accountOf(deps: AccountDeps, { name, email, role }: TrialPerson): Promise<string> {
  const id = randomBytes(16).toString('hex');
  const made = await deps.db.query(
    `insert into accounts (id, name, email, email_verified, role) values ($1, $2, $3, true, $4)
     on conflict (email) do nothing returning id`,
    [id, name, email.toLowerCase(), role],
  );
  if (made.length > 0) {
    await recordAct(deps, id, 'account_made', 'sample', { account: id, username: email, name, role });
  }
  const [row] = await deps.db.query<{ id: string }>('select id from accounts where email = $1', [email.toLowerCase()]);
  return row?.id ?? id;
}
