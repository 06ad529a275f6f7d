import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '../sync-folder.ts';

/**
 * Writes a file that stands there whole or not at all: beside its place, on the disk, then renamed. `check` sees it
 * before it takes its name; what it throws leaves nothing behind.
 */
export async function writeWhole<T>(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  check: (part: string) => Promise<T>,
): Promise<T> {
  const part = `${file}.part`;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  try {
    const handle = await open(part, 'w', 0o600);
    try {
      for await (const chunk of bytes) await handle.appendFile(chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const checked = await check(part);
    await rename(part, file);
    await syncFolder(dirname(file));
    return checked;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
