import { sayCode } from '../../messages/catalogue.ts';
import type { Terminal } from './terminal.ts';

/** The name of an agenda entry's kind. */
export function entryName({ say }: Terminal, kind: string): string {
  return sayCode(say, 'entry', kind, {});
}
