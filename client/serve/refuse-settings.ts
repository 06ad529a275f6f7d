import type { Env } from '../../worker/config.ts';
import { accountsSecret } from './accounts-secret.ts';
import { addressOf, listenOn } from './listen.ts';
import { organisationOf } from './organisation-of.ts';
import { refuseOpen } from './public-url.ts';
import { securityProfile } from './security-profile.ts';
import { trustedProxies } from './trusted-proxies.ts';

/**
 * Refuses a start by settings of the doors that mean nothing or would leave them open, before anything is opened or
 * made: whoever mends a setting finds everything as it was.
 */
export function refuseWrongSettings(env: Env): void {
  refuseOpen(env);
  addressOf(listenOn(env));
  trustedProxies(env);
  securityProfile(env);
  organisationOf(env);
  accountsSecret(env);
}
