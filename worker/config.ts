import { fileURLToPath } from 'node:url';

/** The environment a process was started with. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Where fetched programs and built bundles are kept: beside the code, or where DUBAN_CACHE says. */
export function cacheFolder(env: Env): string {
  return env.DUBAN_CACHE || fileURLToPath(new URL('../.cache', import.meta.url));
}

/** The sender of every message. */
export function mailFrom(env: Env): string {
  return env.MAIL_FROM || '督办 <duban@duban.example>';
}
