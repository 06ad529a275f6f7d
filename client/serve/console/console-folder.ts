import { join } from 'node:path';
import { consoleDigest } from './console-digest.ts';

/** Where the console of these sources stands once it is built; other sources make another folder. */
export function consoleFolder(cache: string): string {
  return join(cache, `console-${consoleDigest()}`);
}
