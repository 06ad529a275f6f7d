import type { Mailer } from '../../activities/ports.ts';
import { type Env, mailFrom } from '../../worker/config.ts';
import type { AccountDeps } from '../accounts/deps.ts';
import { openAccounts } from '../accounts/open.ts';
import type { OperationDeps } from '../operations/deps.ts';
import { leads } from '../operations/leads.ts';
import { accountsSecret } from './accounts-secret.ts';
import { organisationOf } from './organisation-of.ts';
import { isLoopback, publicUrl, refuseOpen } from './public-url.ts';
import { secretFile } from './secret-file.ts';
import { securityProfile } from './security-profile.ts';
import { trustedProxies } from './trusted-proxies.ts';

interface AccountsOver extends Pick<OperationDeps, 'db' | 'businessNow'> {
  readonly mailer: Mailer;
  readonly sample?: boolean;
}

/**
 * The accounts of an installation, once it is known where it listens. A secret of the data folder signs their cookies
 * and seals their second factors: whoever has only the database can do neither.
 */
export async function accountsOf(
  { db, mailer, businessNow, sample = false }: AccountsOver,
  folder: string,
  env: Env,
): Promise<(listening: string) => AccountDeps> {
  refuseOpen(env);
  const secret = accountsSecret(env) ?? (await secretFile(folder, 'accounts.secret'));
  const parts = {
    db,
    mailer,
    secret,
    from: mailFrom(env),
    proxies: trustedProxies(env),
    organisation: organisationOf(env),
    profile: securityProfile(env),
    leads: leads({ db, businessNow }),
    now: () => new Date(),
  };
  return (listening) => {
    const url = publicUrl(env, listening);
    return openAccounts({ ...parts, url, trial: sample && isLoopback(listening) && isLoopback(url) });
  };
}
