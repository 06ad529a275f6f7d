import { type Env, SettingWrong } from '../../worker/config.ts';
import { SECURITY_PROFILES, type SecurityProfile } from '../accounts/security-profile.ts';

/** What is asked of passwords and second factors here: as SECURITY_PROFILE says, `plain` where it says nothing. */
export function securityProfile(env: Env): SecurityProfile {
  const name = env.SECURITY_PROFILE || 'plain';
  const profile = new Map<string, SecurityProfile>(Object.entries(SECURITY_PROFILES)).get(name);
  if (!profile) throw new SettingWrong('SECURITY_PROFILE', name);
  return profile;
}
