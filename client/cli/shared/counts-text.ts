import { sayCode } from '../../messages/catalogue.ts';
import type { Terminal } from './terminal.ts';

/** How many there are of each state, in the words of the field. */
export function countsText({ say }: Terminal, prefix: string, counts: Readonly<Record<string, number>>): string {
  const told = Object.entries(counts).map(([state, count]) => `${sayCode(say, prefix, state, {})} ${count}`);
  return told.join(say('list.comma')) || '-';
}
