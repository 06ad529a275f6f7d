import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duban } from '../support/duban.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duban-doors-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const NEEDED =
  'passwords would travel in the open to “0.0.0.0:8600”, which is not on this machine alone: set PUBLIC_URL to the https address at which people reach it, through a proxy that ends TLS';
const ADDRESS = 'expected an https address, or http on this machine (as http://127.0.0.1:8600), not';
const PROXY = 'expected the address of each proxy, as 10.0.0.1, several with commas, not';
const PUBLIC = 'https://duban.example';
/** What a server would be started with besides. */
const OUTSIDE = { DATABASE_URL: 'postgres://127.0.0.1:9/none', TEMPORAL_ADDRESS: '127.0.0.1:9' };

describe('a start whose doors would stand open', () => {
  it.each([
    ['for everybody who comes, without TLS', { DUBAN_LISTEN: '0.0.0.0:8600' }, `DUBAN_LISTEN: ${NEEDED}`],
    ['by plain http', { PUBLIC_URL: 'http://duban.example' }, `PUBLIC_URL: ${ADDRESS} “http://duban.example”`],
    ['below a path', { PUBLIC_URL: `${PUBLIC}/a` }, `PUBLIC_URL: ${ADDRESS} “${PUBLIC}/a”`],
    ['to a network of proxies', { TRUSTED_PROXIES: '10.0.0.1, 10.0.0.0/8' }, `TRUSTED_PROXIES: ${PROXY} “10.0.0.0/8”`],
    ['behind a secret that is short', { DUBAN_SECRET: 'short' }, 'DUBAN_SECRET has a wrong value: *** (≥ 32)'],
    ['to a proxy by name', { PUBLIC_URL: PUBLIC, TRUSTED_PROXIES: 'proxy' }, `TRUSTED_PROXIES: ${PROXY} “proxy”`],
  ])('%s is refused in a sentence, and nothing is made', async (_, env, sentence) => {
    for (const args of [['start'], ['serve']]) {
      const ran = await duban([...args, '--lang', 'en'], { DUBAN_HOME: folder, ...OUTSIDE, ...env });
      expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(`${sentence}\n`)]);
      expect(await readdir(folder)).toEqual([]);
    }
  });

  it('is refused in Chinese as well', async () => {
    const env = { DUBAN_HOME: folder, DUBAN_LISTEN: '0.0.0.0:8600', LC_ALL: 'zh_CN.UTF-8' };
    expect((await duban(['start'], env)).err).toContain('DUBAN_LISTEN: “0.0.0.0:8600”不只是本机可达');
  });
});
