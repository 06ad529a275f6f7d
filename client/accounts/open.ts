import { createHmac } from 'node:crypto';
import type { Mailer } from '../../activities/ports.ts';
import type { Database } from '../../activities/store/database.ts';
import type { Auth } from './auth.ts';
import type { AccountDeps } from './deps.ts';
import { sendsLetters } from './letter.ts';
import { withinDay } from './letters-sent.ts';
import type { Organisation } from './organisation.ts';
import { COST } from './password.ts';
import { SECURITY_PROFILES, type SecurityProfile } from './security-profile.ts';
import { trialTokens } from './trial.ts';

/** What accounts are opened over. */
export interface AccountParts {
  readonly db: Database;
  readonly secret: string;
  readonly proxies?: readonly string[];
  /** True for a sample, which people enter by links. */
  readonly trial?: boolean;
  readonly organisation?: Organisation | null;
  readonly cost?: number;
  readonly profile?: SecurityProfile;
  readonly leads: AccountDeps['leads'];
  readonly url: string;
  readonly mailer: Mailer;
  readonly from: string;
  readonly now: () => Date;
}

/** The accounts of an installation, beside its record. */
export function openAccounts({
  db,
  secret,
  url,
  mailer,
  from,
  now,
  proxies = [],
  organisation = null,
  trial = false,
  cost = COST,
  profile = SECURITY_PROFILES.plain,
  leads,
}: AccountParts): AccountDeps {
  const send = withinDay(db, now, sendsLetters(mailer, from, now));
  let opened: Promise<Auth> | null = null;
  const auth = () => {
    opened ??= import('./auth.ts').then(({ createAuth }) => createAuth({ db, secret, cost, url, organisation }));
    return opened;
  };
  return {
    ...{ db, auth, now, send, url, proxies, cost, profile, leads },
    organisation: organisation !== null,
    trial: trial ? trialTokens(secret) : null,
    secretOf: (parts) => createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url'),
  };
}
