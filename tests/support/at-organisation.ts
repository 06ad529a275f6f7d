import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Organisation } from '../../client/accounts/organisation.ts';
import { HOME } from './accounts.ts';
import type { Browser } from './browser.ts';

const PROVIDER = fileURLToPath(new URL('./identity-provider.ts', import.meta.url));

/** Starts an organisation's sign-in, a process of its own that sends people back to `home`; another site where it is told of another host. */
export async function openProvider(
  home = HOME,
  host = '127.0.0.1',
): Promise<{ readonly organisation: Organisation; readonly close: () => void }> {
  const args = ['--import', 'tsx', PROVIDER, `${home}/api/auth/callback/organisation`, host];
  const provider = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [said] = await once(provider.stdout as NodeJS.ReadableStream, 'data');
  const organisation = { issuer: String(said).trim(), clientId: 'duban', clientSecret: 'a secret of the test' };
  return { organisation, close: () => void provider.kill() };
}

/** Where the organisation sends a browser back to, once it believes that somebody is there. */
export async function signedInThere(who: Browser, hint: string, setting: Partial<Setting> = {}): Promise<URL> {
  const { again = false, meddle = () => {}, jar = new Map() } = setting;
  const begun = await who.ask('POST', '/session/organisation', { again });
  const start = new URL(((await begun.json()) as { url: string }).url);
  start.searchParams.set('login_hint', hint);
  meddle(start.searchParams);
  return followed(start, jar);
}

interface Setting {
  /** They prove themselves once more. */
  readonly again: boolean;
  /** What somebody at the browser does to what the organisation is asked. */
  readonly meddle: (asked: URLSearchParams) => void;
  /** The cookies by which the organisation remembers the browser. */
  readonly jar: Map<string, string>;
}

/** Comes back from the organisation; answers with the page where the browser ends. */
export async function back(who: Browser, { pathname, search }: URL): Promise<string> {
  const answer = await who.ask('GET', `${pathname.replace('/api', '')}${search}`);
  expect(answer.status).toBe(302);
  return answer.headers.get('location') ?? '';
}

/** Comes in by the organisation as whom `hint` names; answers with the page where the browser ends. */
export async function there(who: Browser, hint: string, setting: Partial<Setting> = {}): Promise<string> {
  return back(who, await signedInThere(who, hint, setting));
}

/** Follows a provider's redirects, with its cookies, until they lead home. */
async function followed(start: URL, jar: Map<string, string>): Promise<URL> {
  let url = start;
  while (url.origin !== HOME) {
    const cookie = [...jar].map(([k, v]) => `${k}=${v}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (!location) throw new Error(`${answer.status} at ${url}: ${await answer.text()}`);
    url = new URL(location, url);
  }
  return url;
}
