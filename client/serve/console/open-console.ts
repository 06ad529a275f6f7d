import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cacheFolder, type Env, SettingWrong } from '../../../worker/config.ts';
import type { Asset, ConsoleFiles } from '../../http/console/console-files.ts';
import { consoleFolder } from './console-folder.ts';

const BUILD = fileURLToPath(new URL('./build.js', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The built console; built first when there is none of these sources, which `onBuild` is told. Null where DUBAN_CONSOLE
 * is `off`: such an installation serves its interface only. `SettingWrong` for any other value than `on` or `off`.
 */
export async function openConsole(env: Env, onBuild: () => void): Promise<ConsoleFiles | null> {
  const wish = env.DUBAN_CONSOLE || 'on';
  if (wish !== 'on' && wish !== 'off') throw new SettingWrong('DUBAN_CONSOLE', wish);
  if (wish === 'off') return null;
  const folder = consoleFolder(cacheFolder(env));
  if (!existsSync(folder)) {
    onBuild();
    await promisify(execFile)(process.execPath, [BUILD], { env: { ...process.env, ...env, NODE_ENV: 'production' } });
  }
  return readConsole(folder);
}

/** Everything is kept in memory: an update of the folder takes no file from under a browser that has begun to load. */
async function readConsole(folder: string): Promise<ConsoleFiles> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const names = (await readdir(join(folder, 'assets'))).filter((name) => extname(name) in TYPES);
  const assets = await Promise.all(
    names.map(async (name) => [name, await readAsset(join(folder, 'assets', name))] as const),
  );
  return { page, assets: new Map(assets) };
}

async function readAsset(file: string): Promise<Asset> {
  const read = (name: string) => readFile(name).catch(() => null);
  const [plain, br, gz] = [await readFile(file), await read(`${file}.br`), await read(`${file}.gz`)];
  return { type: TYPES[extname(file)] ?? '', plain, br, gz };
}
