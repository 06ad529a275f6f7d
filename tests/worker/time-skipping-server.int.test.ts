import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../worker/config.ts';
import { findBinary } from '../../worker/find-binary.ts';
import { isAlive } from '../../worker/own-server.ts';
import { TEST_SERVER } from '../../worker/server-binary.ts';
import { startTimeSkipping } from '../../worker/time-skipping-server.ts';

const DAY_MS = 86_400_000;

describe('a server whose time is skipped', () => {
  let folder: string;
  const script = async (name: string, then: string) => {
    const file = join(folder, name);
    await writeFile(file, `#!/bin/sh\n${then}\n`);
    await chmod(file, 0o755);
    return file;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duban-skipping-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('skips a day in no time, however late it began to listen, and is gone when it is stopped', async () => {
    const program = await findBinary(TEST_SERVER, cacheFolder(process.env), process.env);
    const late = await script('late', `echo $$ > "${folder}/pid"; sleep 1; exec "${program}" "$@"`);
    const server = await startTimeSkipping(late);
    const before = await server.currentTimeMs();
    await server.sleep(DAY_MS);
    expect((await server.currentTimeMs()) - before).toBeGreaterThanOrEqual(DAY_MS);
    await server.stop();
    const pid = Number(await readFile(join(folder, 'pid'), 'utf8'));
    expect(isAlive(pid)).toBe(false);
  });

  it('that ends before it answers is told at once, with what it ended with', async () => {
    const broken = await script('broken', 'exit 7');
    await expect(startTimeSkipping(broken)).rejects.toMatchObject({ where: broken, message: 'it ended with 7' });
  });

  it('that cannot be run is told as well', async () => {
    const none = join(folder, 'none');
    await expect(startTimeSkipping(none)).rejects.toMatchObject({ name: 'TemporalAway', where: none });
  });
});
