import type { Env } from '../../worker/config.ts';
import { BadInput } from '../intake/problem.ts';
import { listenOn } from './listen.ts';

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** True for an address that nobody reaches but on this machine. */
export function isLoopback(text: string): boolean {
  return LOOPBACK.test(new URL(text).hostname);
}

/** True for an address at which nothing travels in the open: https, or plain http on this machine. */
export function isSafe(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
}

/**
 * Refuses a start at which passwords and cookies would travel in the open: plain HTTP is for a trial on this machine.
 * What listens elsewhere names by PUBLIC_URL the https address at which a reverse proxy ends TLS.
 */
export function refuseOpen(env: Env): void {
  const [named, where] = [env.PUBLIC_URL, listenOn(env)];
  const given = named || `http://${where}`;
  if (isSafe(given) && new URL(given).href === `${new URL(given).origin}/`) return;
  const fault = named
    ? { file: 'PUBLIC_URL', code: 'public_url', params: { value: named } }
    : { file: 'DUBAN_LISTEN', code: 'public_url_needed', params: { value: where } };
  throw new BadInput([{ line: null, path: '', ...fault }]);
}

/** Where people reach this installation: PUBLIC_URL, or where it listens. */
export function publicUrl(env: Env, listening: string): string {
  return new URL(env.PUBLIC_URL || listening).origin;
}
