import type { Refused } from '../operations/errors.ts';
import { type Say, sayCode } from './catalogue.ts';
import { periodName } from './period-name.ts';
import { when } from './when.ts';

/** One refusal in a sentence, with the line of the file it speaks of. */
export function refusalLine(say: Say, { line, code, subject, fault }: Refused): string {
  const place = line === null ? '' : say('failure.at_line', { line });
  const about = fault
    ? `${fault.path}: ${sayCode(say, 'problem', fault.code, fault.params)}`
    : readable(say, code, subject);
  return `${place}${sayCode(say, 'refusal', code, { subject: about })}`;
}

/** What is refused of a report as a whole: its subject is the task's title and the period. */
const ON_REPORT: readonly string[] = ['head_amends', 'reason_needed'];

/** A subject as people read it: an instant in the plan's zone, what is to be written down in words and as it is typed. */
function readable(say: Say, code: string, subject: string): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(subject)) return when(subject);
  if (ON_REPORT.includes(code)) return subject.replace(/\S+$/, (period) => periodName(say, period));
  if (code !== 'field_missing') return subject;
  const name = sayCode(say, 'field', subject, {});
  return name === subject ? subject : say('field.code', { name, code: subject });
}
