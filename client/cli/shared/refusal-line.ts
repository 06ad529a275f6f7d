import { sayCode } from '../../messages/catalogue.ts';
import type { Refused } from '../../operations/errors.ts';
import type { Terminal } from './terminal.ts';
import { when } from './when.ts';

/** One refusal in a sentence, with the line of the file it speaks of. */
export function refusalLine({ say }: Terminal, { line, code, subject, fault }: Refused): string {
  const place = line === null ? '' : say('failure.at_line', { line });
  const about = fault ? `${fault.path}: ${sayCode(say, 'problem', fault.code, fault.params)}` : readable(subject);
  return `${place}${sayCode(say, 'refusal', code, { subject: about })}`;
}

/** A subject as people read it: an instant in the plan's zone. */
function readable(subject: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(subject) ? when(subject) : subject;
}
