import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from './tar.ts';

/**
 * What of a data folder is no content of an installation: the database and Temporal's file, which the record stands
 * for; what tells of the running process; backups; what is half written.
 */
const LEFT_OUT = /^(record|temporal\.|server\.json$|pid$|backups$|moved\.json$|unfinished\.json$)|\.part$/;

/** Under which evidence files stand in a backup, wherever they are kept. */
export const EVIDENCE = 'evidence';

/** What has not arrived whole. */
const ARRIVING = 'arriving';

/** The files of a data folder that belong in a backup, by path, one after another; then the evidence. */
export async function* folderFiles(folder: string, evidence: string): AsyncGenerator<Entry> {
  const top = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const own = top.filter((entry) => !LEFT_OUT.test(entry.name) && entry.name !== EVIDENCE);
  for (const { name } of own.toSorted(byName)) yield* filesUnder(folder, name);
  const shelves = await readdir(evidence, { withFileTypes: true }).catch(() => []);
  for (const { name } of shelves.filter((entry) => entry.name !== ARRIVING).toSorted(byName)) {
    for await (const file of filesUnder(evidence, name)) yield { ...file, name: `${EVIDENCE}/${file.name}` };
  }
}

async function* filesUnder(folder: string, path: string): AsyncGenerator<Entry> {
  const inside = await readdir(join(folder, path), { withFileTypes: true }).catch(() => null);
  if (inside) {
    for (const { name } of inside.toSorted(byName)) yield* filesUnder(folder, `${path}/${name}`);
    return;
  }
  // One that vanished meanwhile was half written, or taken back.
  const content = path.endsWith('.part') ? null : await readFile(join(folder, path)).catch(() => null);
  if (content) yield { name: path, content };
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
