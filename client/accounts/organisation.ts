import type { Database } from '../../activities/store/database.ts';
import { recordAct } from './acts.ts';

/** The organisation's own sign-in, by OpenID Connect. */
export interface Organisation {
  /** The issuer, as its discovery document names it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** It gives out every address itself, and so need not say of any that it is proved. */
  readonly vouches?: boolean;
}

/** The name of the organisation's sign-in where ways to sign in are kept. */
export const ORGANISATION = 'organisation';

/** How the organisation's sign-in is asked; an address that it does not call proved is nobody's. */
export function providerOf({ issuer, clientId, clientSecret, vouches = false }: Organisation) {
  return {
    providerId: ORGANISATION,
    discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes: ['openid', 'profile', 'email'],
    pkce: true,
    requireIdTokenVerification: true,
    disableProviderLogout: true,
    mapProfileToUser: ({ email_verified: told }: Readonly<Record<string, unknown>>) =>
      told === true || (told === undefined && vouches) ? { emailVerified: true } : { email: '' },
  };
}

/** The organisation's sign-in makes an account only for whom an open invitation waits, and with the role of the newest. */
export async function onlyInvited<U extends { readonly email: string; readonly name: string }>(db: Database, user: U) {
  const [row] = await db.query<{ role: string | null }>(
    `update invitations set used_at = now()
     where hash = (select hash from invitations where email = $1 order by expires_at desc limit 1)
       and used_at is null and expires_at > now() returning role`,
    [user.email],
  );
  return row ? { data: { ...user, role: row.role } } : false;
}

/** An account that the organisation's sign-in made is recorded like any other. */
export function recordMade(
  db: Database,
  {
    id,
    email,
    name,
    role,
  }: { readonly id: string; readonly email: string; readonly name: string; readonly role?: unknown },
): Promise<void> {
  const body = { account: id, username: email, name, role: role ?? null };
  return recordAct({ db, now: () => new Date() }, id, 'account_made', id, body);
}
