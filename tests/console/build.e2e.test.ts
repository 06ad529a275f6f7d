import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConsoleFiles } from '../../client/http/console/console-files.ts';
import { consoleFolder } from '../../client/serve/console/console-folder.ts';
import { openConsole } from '../../client/serve/console/open-console.ts';

const YESTERDAY = new Date(Date.now() - 86_400_000);
let cache: string;
let builds = 0;
let first: ConsoleFiles | null;

const open = (wish = 'on') => openConsole({ DUBAN_CACHE: cache, DUBAN_CONSOLE: wish }, () => void builds++);

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'duban-console-'));
  for (const left of ['console-0123456789abcdef', 'console-0123456789abcdef.part-1', 'workflows-kept']) {
    await mkdir(join(cache, left), { recursive: true });
    await writeFile(join(cache, left, 'index.html'), 'half');
    await utimes(join(cache, left), YESTERDAY, YESTERDAY);
  }
  await mkdir(join(cache, 'console-fedcba9876543210.part-2'));
  first = await open();
});

afterAll(() => rm(cache, { recursive: true, force: true }));

describe('the console of a start', () => {
  it('is built when there is none of these sources, and said to be', () => {
    expect(builds).toBe(1);
    expect(first?.page).toContain('nonce="__NONCE__"');
    expect(first?.page).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  });

  it('takes the place of those of older sources and of killed builds, and of nothing else', async () => {
    const left = await readdir(cache);
    const whole = basename(consoleFolder(cache));
    expect(left.toSorted()).toEqual([whole, 'console-fedcba9876543210.part-2', 'workflows-kept'].toSorted());
  });

  it('is not built again while its sources are the same', async () => {
    const second = await open();
    expect(builds).toBe(1);
    expect(second?.page).toBe(first?.page);
  });

  it('holds every file compressed as well, where that is worth it, and no source map', () => {
    const files = [...(first?.assets ?? [])];
    expect(files.length).toBeGreaterThan(10);
    for (const [name, { plain, br, gz }] of files) {
      expect(name).toMatch(/-[\w-]{8}\.(js|css|svg)$/);
      expect([br === null, gz === null]).toEqual([plain.length < 1024, plain.length < 1024]);
      if (br && gz)
        expect([brotliDecompressSync(br).equals(plain), gunzipSync(gz).equals(plain)]).toEqual([true, true]);
    }
  });

  it('is neither built nor served where it is off, and any other word is refused by name', async () => {
    expect(await open('off')).toBeNull();
    await expect(open('no')).rejects.toMatchObject({ setting: 'DUBAN_CONSOLE', value: 'no' });
  });
});
