import { sayCode } from '../messages/catalogue.ts';
import type { Voice } from './voice.ts';

/** What was written down, each with its label in words; what a policy named itself is its own label. */
export function fieldsText(say: Voice['say'], fields: Readonly<Record<string, string>>): string[] {
  return Object.entries(fields).map(([name, text]) => say('field.line', { name: fieldWord(say, name), text }));
}

/** A field in words. */
export function fieldWord(say: Voice['say'], name: string): string {
  return sayCode(say, 'field', name, {});
}
