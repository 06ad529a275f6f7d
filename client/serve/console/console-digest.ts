import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOUSE = fileURLToPath(new URL('../../../', import.meta.url));
/** What the built console is made of, beside the libraries that the lock file names. */
const SOURCES = ['client/console', 'client/api', 'client/serve/console'];

/** The state of the console's sources, as sixteen hexadecimal digits: the same for the same sources and libraries. */
export function consoleDigest(): string {
  const lock = join(HOUSE, 'package-lock.json');
  const hash = createHash('sha256').update(existsSync(lock) ? readFileSync(lock) : '');
  for (const folder of SOURCES) {
    const entries = readdirSync(join(HOUSE, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.toSorted()) hash.update(file.slice(HOUSE.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
