import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { getAdapter } from 'better-auth/db/adapter';
import { genericOAuth, twoFactor, username } from 'better-auth/plugins';
import { CamelCasePlugin, Kysely } from 'kysely';
import type { Database } from '../../activities/store/database.ts';
import { ADDRESS } from './address-header.ts';
import { endChallenges, VERIFICATIONS_KEPT } from './challenge.ts';
import { dialectOver } from './dialect.ts';
import { enterAs } from './enter-as.ts';
import { handOver } from './hand-over.ts';
import { newToken, withHashedTokens } from './hashed-tokens.ts';
import { ORGANISATION, type Organisation, onlyInvited, providerOf, recordMade } from './organisation.ts';
import { hashPassword } from './password.ts';
import { isPasswordNoted } from './password-noted.ts';
import { SESSION } from './session-limits.ts';
import { isUsername } from './username.ts';

/** What signing in is built over. */
export interface AuthParts {
  readonly db: Database;
  /** Signs the cookies; 256 bits, kept apart from the database. */
  readonly secret: string;
  /** What hashing a password costs, as the power of two of scrypt's N. */
  readonly cost: number;
  /** Where people reach this installation, as `https://duban.example`. */
  readonly url: string;
  readonly organisation: Organisation | null;
}

export type Auth = Awaited<ReturnType<typeof createAuth>>;

const SESSIONS = {
  modelName: 'sessions',
  expiresIn: SESSION.idleMinutes * 60,
  updateAge: SESSION.toldAnewSeconds,
  additionalFields: {
    provedAt: { type: 'date', required: false, input: false },
    secondFactor: { type: 'boolean', required: false, input: false },
    shortPassword: { type: 'boolean', required: false, input: false },
  },
} as const;

/** Passwords, sessions and second factors by a kept library; who may do what is decided elsewhere, by posts. */
export async function createAuth(parts: AuthParts) {
  const options = optionsOf(parts);
  const database = withHashedTokens(await getAdapter(options));
  return betterAuth({ ...options, database: () => database });
}

function optionsOf({ db, secret, cost, url, organisation }: AuthParts) {
  return {
    appName: 'Duban 督办',
    baseURL: url,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [new URL(url).origin],
    database: { db: new Kysely({ dialect: dialectOver(db), plugins: [new CamelCasePlugin()] }), type: 'postgres' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      password: { hash: (password) => hashPassword(password, cost), verify: (given) => isPasswordNoted(db, given) },
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }) => endChallenges(db, user.id),
    },
    user: {
      modelName: 'accounts',
      additionalFields: {
        role: { type: 'string', required: false, input: false },
        endedAt: { type: 'date', required: false, input: false },
      },
    },
    session: SESSIONS,
    // As the library reads it back where it is joined: named otherwise, nobody has a sign-in when asked for by address.
    // Whoever the organisation knows by an address is the one who was invited by that address.
    account: { modelName: 'signIns', accountLinking: { enabled: true, trustedProviders: [ORGANISATION] } },
    verification: { modelName: 'verifications', storeIdentifier: VERIFICATIONS_KEPT },
    plugins: [
      username({ minUsernameLength: 2, maxUsernameLength: 64, usernameValidator: isUsername }),
      twoFactor({
        twoFactorTable: 'second_factors',
        issuer: 'Duban',
        // Whoever comes by the organisation alone has no password to give first; `beginSecondFactor` holds them to it.
        allowPasswordless: true,
        accountLockout: { maxFailedAttempts: 5, durationSeconds: 15 * 60 },
      }),
      enterAs(),
      handOver(),
      genericOAuth({ config: organisation ? [providerOf(organisation)] : [] }),
    ],
    advanced: { ...cookiesFor(url), database: { joins: true } },
    databaseHooks: {
      user: { create: { before: (user) => onlyInvited(db, user), after: (user) => recordMade(db, user) } },
      session: { create: { before: (session) => refuseEnded(db, session), after: onlySoMany(db) } },
    },
    onAPIError: { errorURL: `${url}/sign-in` },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  } satisfies BetterAuthOptions;
}

/** Cookies that belong to this host alone, and where a request is told to come from. */
function cookiesFor(url: string) {
  const secure = url.startsWith('https:');
  return {
    // The library's own prefix would be __Secure-, which a subdomain may overwrite.
    cookiePrefix: secure ? '__Host-duban' : 'duban',
    useSecureCookies: false,
    ipAddress: { ipAddressHeaders: [ADDRESS] },
    defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' as const, secure, path: '/' },
  };
}

/** An account that was ended signs in no more, nor one that is locked; whoever does gets a token of ours. */
async function refuseEnded<S extends { readonly userId: string }>(
  db: Database,
  session: S,
): Promise<{ data: S & { readonly token: string; readonly shortPassword: boolean } } | false> {
  const [row] = await db.query<{ short: boolean }>(
    `select exists (select from sign_ins where user_id = a.id and short_password) as short
     from accounts a where id = $1 and ended_at is null and locked_at is null`,
    [session.userId],
  );
  return row ? { data: { ...session, token: newToken(), shortPassword: row.short } } : false;
}

/** A new session ends the oldest beyond the number that one account may have. */
function onlySoMany(db: Database) {
  return async ({ userId }: { readonly userId: string }) => {
    await db.query(
      `delete from sessions where user_id = $1 and id not in
         (select id from sessions where user_id = $1 order by created_at desc limit $2)`,
      [userId, SESSION.atOnce],
    );
  };
}
