import { type Env, SettingWrong } from '../../worker/config.ts';
import { SECURITY_PROFILES, type SecurityProfile } from '../accounts/security-profile.ts';
import { isLoopback } from './public-url.ts';

/**
 * What is asked of passwords and second factors here: as SECURITY_PROFILE says. Where it says nothing, what protection
 * level 3 is examined for, once others reach the installation (PUBLIC_URL), and less of a trial on this machine
 * (reliability §6, Passwords: shipped level 3).
 */
export function securityProfile(env: Env): SecurityProfile {
  const name = env.SECURITY_PROFILE || (env.PUBLIC_URL && !isLoopback(env.PUBLIC_URL) ? 'level3' : 'plain');
  const profile = new Map<string, SecurityProfile>(Object.entries(SECURITY_PROFILES)).get(name);
  if (!profile) throw new SettingWrong('SECURITY_PROFILE', name);
  return profile;
}
