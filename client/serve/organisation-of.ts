import { type Env, needed, SettingWrong } from '../../worker/config.ts';
import type { Organisation } from '../accounts/organisation.ts';
import { isSafe } from './public-url.ts';

/** The organisation's own sign-in, where OIDC_ISSUER names one; all of its settings are needed then. */
export function organisationOf(env: Env): Organisation | null {
  if (!env.OIDC_ISSUER) return null;
  const given = needed(env, ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']);
  if (!isSafe(given.OIDC_ISSUER)) throw new SettingWrong('OIDC_ISSUER', given.OIDC_ISSUER);
  const told = env.OIDC_EMAIL_VERIFIED ?? '';
  if (!['', 'told', 'always'].includes(told)) throw new SettingWrong('OIDC_EMAIL_VERIFIED', told);
  return {
    issuer: given.OIDC_ISSUER,
    clientId: given.OIDC_CLIENT_ID,
    clientSecret: given.OIDC_CLIENT_SECRET,
    vouches: told === 'always',
  };
}
