import { workingDay } from '../workflows/rules/time/calendar.ts';
import { dayOf, type Instant, onDay } from '../workflows/rules/time/instant.ts';
import { agendaAppended } from './agenda-appended.ts';
import type { NewEvent } from './store/append.ts';
import type { Definition } from './store/definition.ts';

/** The next reminder to an idle approver: on the working day after `at`, at the policy's hour, until decided. */
export function approvalReminder(
  { policy, calendar }: Definition,
  cycle: string,
  at: Instant,
  subject: string,
): NewEvent[] {
  const on = workingDay(calendar, dayOf(at), 1);
  const entry = {
    at: onDay(on.day, policy.at),
    kind: 'approval_reminder',
    rule: 'approval.daily',
    subject,
    provisional: on.provisional,
  };
  return agendaAppended(cycle, { key: `approval/${subject}/${entry.at}`, source: subject, at, actor: 'system' }, [
    entry,
  ]);
}
