import { createHmac, randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { createApp } from '../../client/http/app.ts';
import type { HttpDeps } from '../../client/http/deps.ts';
import { HOME } from './accounts.ts';

/** The password of everybody in the tests. */
export const PASSWORD = 'a long enough password';

/** A browser at the edge: it keeps its cookies and says where its page is from. */
export interface Browser {
  readonly ask: (
    method: string,
    path: string,
    body?: object,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  readonly jar: Map<string, string>;
  readonly signIn: (login: string, password?: string) => Promise<Response>;
}

/** Opens a browser with an empty jar. */
export function browser(deps: HttpDeps): Browser {
  const app = createApp(deps);
  const jar = new Map<string, string>();
  const ask: Browser['ask'] = async (method, path, body, headers = {}) => {
    const own = { Origin: HOME, Cookie: [...jar].map(([k, v]) => `${k}=${v}`).join('; ') };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const type: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
    const key: Record<string, string> = method === 'GET' ? {} : { 'Idempotency-Key': randomUUID() };
    const all = { ...own, ...type, ...key, ...headers };
    const answer = await app.request(`/api${path}`, { method, headers: all, ...sent });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  return { ask, jar, signIn: (login, password = PASSWORD) => ask('POST', '/session', { login, password }) };
}

/** The status of an answer, and the code of its refusal. */
export async function refusal(answer: Response): Promise<readonly [number, string]> {
  return [answer.status, ((await answer.json()) as { code: string }).code];
}

/** Sets up an authenticator and gives its first code; answers with both. */
export async function withSecondFactor(who: Browser): Promise<{ readonly uri: string; readonly code: string }> {
  const begun = (await (await who.ask('POST', '/second-factor', { password: PASSWORD })).json()) as { uri: string };
  const code = totp(begun.uri);
  expect((await who.ask('POST', '/session/code', { code })).status).toBe(201);
  return { uri: begun.uri, code };
}

/** The six digits that an authenticator shows for a secret, now or so many milliseconds later (RFC 6238). */
export function totp(uri: string, later = 0): string {
  const secret = base32(new URL(uri).searchParams.get('secret') ?? '');
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor((Date.now() + later) / 30_000)));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const at = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function base32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, '')]
    .map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
