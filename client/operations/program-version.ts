import { readFileSync } from 'node:fs';

/** Which version of Duban this is. */
export function programVersion(): string {
  const told = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return told.version;
}
