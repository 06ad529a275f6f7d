import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { createApp } from '../../client/http/app.ts';
import type { ConsoleFiles } from '../../client/http/console/console-files.ts';
import { accountsBeside, HOME } from '../support/accounts.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { openRecord } from '../support/record.ts';

const SCRIPT = 'export const shown = 1;';
const script = (bytes: Uint8Array) => new Uint8Array(bytes);
const CONSOLE: ConsoleFiles = {
  page: '<meta property="csp-nonce" nonce="__NONCE__"><script nonce="__NONCE__" src="/assets/index-abc.js"></script>',
  assets: new Map([
    [
      'index-abc.js',
      {
        type: 'text/javascript; charset=utf-8',
        plain: script(Buffer.from(SCRIPT)),
        br: script(brotliCompressSync(SCRIPT)),
        gz: script(gzipSync(SCRIPT)),
      },
    ],
    ['icon-def.svg', { type: 'image/svg+xml', plain: script(Buffer.from('<svg/>')), br: null, gz: null }],
  ]),
};

let db: Database;
let counter: Counter;

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db);
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

/** Asks an installation that people reach at an address. */
function ask(path: string, init: RequestInit = {}, { home = HOME, console = CONSOLE as ConsoleFiles | null } = {}) {
  const app = createApp({ ...counter.httpDeps, accounts: accountsBeside(db, undefined, { url: home }), console });
  return app.request(`${home}${path}`, init);
}

const nonceOf = (policy: string | null) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1];

describe('the one page of the console', () => {
  it.each(['/', '/sign-in', '/cycles/xupu-2024/duties', '/index.html'])('is what %s shows', async (path) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('bears a nonce of its own in every answer, which its policy names and nothing else is let in by', async () => {
    const answers = [await ask('/'), await ask('/')];
    const nonces = answers.map((answer) => nonceOf(answer.headers.get('content-security-policy')));
    expect(new Set(nonces).size).toBe(2);
    const [nonce] = nonces;
    expect(answers[0]?.headers.get('content-security-policy')).toBe(
      [
        "default-src 'none'",
        `script-src 'nonce-${nonce}' 'strict-dynamic'`,
        `style-src 'self' 'nonce-${nonce}'`,
        "img-src 'self' data:",
        "connect-src 'self'",
        "font-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
      ].join('; '),
    );
    expect((await answers[0]?.text())?.match(new RegExp(`nonce="${nonce?.replaceAll('+', '\\+')}"`, 'g'))).toHaveLength(
      2,
    );
  });

  it.each(['/.git/config', '/.env', '/%2egit/config', '/a/.htaccess', '/assets/index-abc.js.map', '/x.map', '/%zz'])(
    'is not what %s shows: there is nothing',
    async (path) => {
      const answer = await ask(path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    },
  );

  it.each(['/api/nothing', '/api', '/health/nothing', '/assets/index-old.js'])(
    'does not stand in for %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('is only read: what is sent to it is refused', async () => {
    expect((await ask('/sign-in', { method: 'POST' })).status).toBe(404);
    expect((await ask('/sign-in', { method: 'HEAD' })).status).toBe(200);
  });

  it('is nowhere where the console is off', async () => {
    expect((await ask('/', {}, { console: null })).status).toBe(404);
    expect((await ask('/assets/index-abc.js', {}, { console: null })).status).toBe(404);
  });

  it('is at one address of a trial only: the browser is led from localhost to where it may write', async () => {
    const app = createApp({ ...counter.httpDeps, console: CONSOLE });
    const answer = await app.request('http://localhost:8600/sign-in?x=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${HOME}/sign-in?x=1`]);
  });
});

describe('a file of the console', () => {
  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['identity', null, (bytes: Uint8Array) => Buffer.from(bytes)],
  ] as const)('comes for "%s" as %s', async (accepts, encoding, read) => {
    const answer = await ask('/assets/index-abc.js', { headers: { 'Accept-Encoding': accepts } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(read(new Uint8Array(await answer.arrayBuffer())).toString()).toBe(SCRIPT);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  });

  it('is kept for ever by a browser, for it changes its name when it changes', async () => {
    const answer = await ask('/assets/icon-def.svg', { headers: { 'Accept-Encoding': 'br' } });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toBe('image/svg+xml');
  });
});

describe('every answer', () => {
  it.each(['/', '/api/session', '/health', '/.env', '/assets/icon-def.svg', '/x%00'])(
    'tells the browser what it may do with %s',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    },
  );

  it('that is a part of a page and no page, as its scripts, leaves the rest to the page', async () => {
    const { headers } = await ask('/assets/index-abc.js');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.has('content-security-policy')).toBe(false);
  });

  it('asks for TLS for ever where there is TLS, and only there', async () => {
    const secure = await ask('/', {}, { home: 'https://duban.example' });
    expect(secure.headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect((await ask('/')).headers.get('strict-transport-security')).toBeNull();
  });
});
