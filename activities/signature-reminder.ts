import { dayOf, type Instant } from '../workflows/rules/time/instant.ts';
import { agendaAppended } from './agenda-appended.ts';
import { lookAgain } from './look-again.ts';
import type { NewEvent } from './store/append.ts';
import type { Definition } from './store/definition.ts';

/** Which draft a reminder on the agenda speaks of: the entity of its report, and its number. */
export interface Unsigned {
  readonly entity: string;
  readonly number: number;
}

/** The next reminder to a head who has not signed: on the working day after `at`, at the policy's hour. */
export function signatureReminder(
  definition: Definition,
  cycle: string,
  at: Instant,
  { entity, number }: Unsigned,
): NewEvent[] {
  const subject = `${entity} ${number}`;
  const entry = {
    ...lookAgain(definition, dayOf(at)),
    kind: 'signature_reminder',
    rule: 'reporting.sign_off',
    subject,
  };
  return agendaAppended(cycle, { key: `signature/${subject}/${entry.at}`, source: entity, at, actor: 'system' }, [
    entry,
  ]);
}
