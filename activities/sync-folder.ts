import { open } from 'node:fs/promises';

/** Puts a folder's entries on the disk: what was made or renamed in it is there after a loss of power. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
