import type { Env } from '../../worker/config.ts';
import { BadInput } from '../intake/problem.ts';
import { listenOn } from './listen.ts';

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Refuses a start at which passwords and cookies would travel in the open: plain HTTP is for a trial on this machine.
 * What listens elsewhere names by PUBLIC_URL the https address at which a reverse proxy ends TLS.
 */
export function refuseOpen(env: Env): void {
  const given = env.PUBLIC_URL || `http://${listenOn(env)}`;
  const url = URL.canParse(given) ? new URL(given) : null;
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (url && safe && url.href === `${url.origin}/`) return;
  throw new BadInput([{ file: 'PUBLIC_URL', line: null, path: '', code: 'public_url', params: { value: given } }]);
}

/** Where people reach this installation: PUBLIC_URL, or where it listens. */
export function publicUrl(env: Env, listening: string): string {
  return new URL(env.PUBLIC_URL || listening).origin;
}
