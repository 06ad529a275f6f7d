import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { HOUSE } from './program-digest.js';

/** For how long a program is kept that other sources have replaced: one that runs may still load parts of it. */
const KEPT_MS = 86_400_000;

/**
 * Builds the program aside and gives it its name when it is whole: of several builds at once any will do, and one that is
 * killed leaves nothing that would be run.
 */
export async function buildProgram(cache, folder) {
  const part = `${folder}.part-${process.pid}`;
  await build({
    entryPoints: [join(HOUSE, 'client/cli/main.ts')],
    outdir: part,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    keepNames: true,
    logLevel: 'silent',
    plugins: [{ name: 'places', setup: keepPlaces }],
  });
  await rename(part, folder).catch(async (error) => {
    await rm(part, { recursive: true, force: true });
    if (!(await stat(folder).catch(() => null))) throw error;
  });
  await removeOld(cache, folder);
}

/** What a source finds beside itself, as its SQL, it goes on finding there. */
function keepPlaces(builder) {
  builder.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
    const source = await readFile(path, 'utf8');
    const here = source
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
    return { contents: here, loader: 'ts' };
  });
}

async function removeOld(cache, folder) {
  for (const name of await readdir(cache)) {
    const other = join(cache, name);
    if (!name.startsWith('program-') || other === folder) continue;
    const found = await stat(other).catch(() => null);
    if (found && Date.now() - found.mtimeMs > KEPT_MS) await rm(other, { recursive: true, force: true });
  }
}
