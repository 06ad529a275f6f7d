import { isIP } from 'node:net';
import { type Env, SettingWrong } from '../../worker/config.ts';

/** The addresses of the proxies before this installation, as TRUSTED_PROXIES names them one by one. */
export function trustedProxies(env: Env): string[] {
  const named = (env.TRUSTED_PROXIES ?? '').split(',').map((address) => address.trim());
  const given = named.filter((address) => address !== '');
  const wrong = given.find((address) => isIP(address) === 0);
  if (wrong !== undefined) throw new SettingWrong('TRUSTED_PROXIES', wrong);
  return given;
}
