import { dataFolder } from '../remote/data-folder.ts';
import type { Terminal } from './terminal.ts';

type Kind = 'disk_full' | 'no_write';

/** What the system says of a disk, by its word and by the number that the embedded database tells it with. */
const KINDS: Readonly<Record<string, Kind>> = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  51: 'disk_full',
  19: 'disk_full',
  EROFS: 'no_write',
  EACCES: 'no_write',
  EPERM: 'no_write',
  69: 'no_write',
  2: 'no_write',
};

/** The code and the sentence for a disk that is full or lets nothing be written; null for every other failure. */
export function diskFault(terminal: Terminal, error: unknown): readonly [Kind, string] | null {
  if (typeof error !== 'object' || error === null) return null;
  const kind = KINDS['code' in error ? String(error.code) : ownNumber(error)];
  if (kind === undefined) return null;
  const path = 'path' in error ? String(error.path) : dataFolder(terminal);
  return [kind, terminal.say(`failure.${kind}`, { path })];
}

/** The embedded database's own errors are no `Error`s: they have a name and a number. */
function ownNumber(error: object): string {
  return 'name' in error && error.name === 'ErrnoError' && 'errno' in error ? String(error.errno) : '';
}
