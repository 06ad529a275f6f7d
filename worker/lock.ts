import { createHash } from 'node:crypto';
import { readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { FolderUnusable } from '../activities/folder-unusable.ts';
import { makeFolder } from '../activities/make-folder.ts';
import { FolderInUse } from './folder-in-use.ts';

/**
 * Takes a data folder for this process alone. On Linux the lock is a socket of the kernel: a killed process leaves
 * nothing stale. Elsewhere, and across network namespaces, a file names the process that holds it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await makeFolder(folder, 0o700).catch((cause: unknown) => {
    throw new FolderUnusable(folder, { cause });
  });
  const home = await realpath(folder);
  const file = join(home, 'pid');
  const holder = await livingHolder(file);
  const release = process.platform === 'linux' ? await kernelLock(home, holder) : async () => {};
  if (holder !== null && holder !== process.pid && process.platform !== 'linux') throw new FolderInUse(folder, holder);
  await writeFile(file, String(process.pid));
  return async () => {
    await rm(file, { force: true });
    await release();
  };
}

function kernelLock(home: string, holder: number | null): Promise<() => Promise<void>> {
  const name = createHash('sha256').update(home).digest('hex').slice(0, 32);
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', () => reject(new FolderInUse(home, holder)));
    server.listen(`\0duban-${name}`, () => {
      server.unref();
      resolve(() => new Promise((done) => server.close(() => done())));
    });
  });
}

async function livingHolder(file: string): Promise<number | null> {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));
  if (!Number.isInteger(pid) || pid <= 0) return null;
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}
