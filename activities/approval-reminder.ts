import { dayOf, type Instant } from '../workflows/rules/time/instant.ts';
import { agendaAppended } from './agenda-appended.ts';
import { lookAgain } from './look-again.ts';
import type { NewEvent } from './store/append.ts';
import type { Definition } from './store/definition.ts';

/** The next reminder to an idle approver: on the working day after `at`, at the policy's hour, until decided. */
export function approvalReminder(definition: Definition, cycle: string, at: Instant, subject: string): NewEvent[] {
  const entry = {
    ...lookAgain(definition, dayOf(at)),
    kind: 'approval_reminder',
    rule: 'approval.daily',
    subject,
  };
  return agendaAppended(cycle, { key: `approval/${subject}/${entry.at}`, source: subject, at, actor: 'system' }, [
    entry,
  ]);
}
