import { isIP } from 'node:net';
import type { Env } from '../../worker/config.ts';
import { BadInput } from '../intake/problem.ts';

/** The addresses of the proxies before this installation, as TRUSTED_PROXIES names them one by one; refused where one is none. */
export function trustedProxies(env: Env): string[] {
  const named = (env.TRUSTED_PROXIES ?? '').split(',').map((address) => address.trim());
  const given = named.filter((address) => address !== '');
  const wrong = given.find((address) => isIP(address) === 0);
  if (wrong === undefined) return given;
  const params = { value: wrong };
  throw new BadInput([{ file: 'TRUSTED_PROXIES', line: null, path: '', code: 'proxy_address', params }]);
}
