import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import config from '../../console/vite.config.ts';
import { compressAll } from './compress.ts';
import { consoleFolder } from './console-folder.ts';

/** How long ago a build must have begun to be taken for one that was killed. */
const DEAD_MS = 3_600_000;

/**
 * Builds the console aside and gives it its name only when it is whole: a build that is killed leaves nothing that would
 * be served, and of two builds at once either will do. What older sources were built into is removed.
 */
export async function buildConsole(cache: string): Promise<void> {
  const whole = consoleFolder(cache);
  const part = `${whole}.part-${process.pid}`;
  await mkdir(cache, { recursive: true });
  await build({ ...config, configFile: false, build: { ...config.build, outDir: part, emptyOutDir: true } });
  await compressAll(join(part, 'assets'));
  await rename(part, whole).catch(async (error) => {
    await rm(part, { recursive: true, force: true });
    if (!(await stat(whole).catch(() => null))) throw error;
  });
  await removeOthers(cache, whole);
}

async function removeOthers(cache: string, whole: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const folder = join(cache, name);
    if (!name.startsWith('console-') || folder === whole) continue;
    const underWay = name.includes('.part-') && Date.now() - (await stat(folder)).mtimeMs < DEAD_MS;
    if (!underWay) await rm(folder, { recursive: true, force: true });
  }
}
