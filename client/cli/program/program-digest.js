import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds everything. */
export const HOUSE = fileURLToPath(new URL('../../../', import.meta.url));

/** What the program is made of, beside the libraries that the lock file names. */
const SOURCES = ['workflows', 'activities', 'worker', 'client', 'seeds', 'package-lock.json'];
const NOT_IN_IT = join(HOUSE, 'client', 'console');

/**
 * The state of the program's sources, as sixteen hexadecimal digits. It is made at every start, so that it looks at the
 * files' names, sizes and times only: to read them would take longer than what it saves.
 */
export function programDigest() {
  const hash = createHash('sha256').update(process.version);
  for (const name of SOURCES) note(hash, join(HOUSE, name));
  return hash.digest('hex').slice(0, 16);
}

function note(hash, path) {
  if (path === NOT_IN_IT) return;
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) return void hash.update(`${path} ${found.size} ${found.mtimeMs}\n`);
  for (const name of readdirSync(path).toSorted()) note(hash, join(path, name));
}
