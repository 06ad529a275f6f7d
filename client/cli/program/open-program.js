import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HOUSE, programDigest } from './program-digest.js';

/**
 * The program as plain JavaScript in a few files, made of the sources once for each state of them (half a second) and
 * kept beside the code, where its libraries are found: it starts three times as fast as the sources do. Where nothing can
 * be kept, the sources themselves are run.
 */
export async function openProgram() {
  const cache = join(HOUSE, '.cache');
  const folder = join(cache, `program-${programDigest()}`);
  const built = existsSync(folder) || (await isBuilt(cache, folder));
  if (built) return import(pathToFileURL(join(folder, 'main.js')).href);
  const { register } = await import('tsx/esm/api');
  register();
  return import('../main.ts');
}

async function isBuilt(cache, folder) {
  const { buildProgram } = await import('./build-program.js');
  return buildProgram(cache, folder).then(
    () => true,
    () => false,
  );
}
