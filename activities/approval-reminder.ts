import { workingDay } from '../workflows/rules/time/calendar.ts';
import { dayOf, type Instant, onDay } from '../workflows/rules/time/instant.ts';
import { ENTRY_KINDS } from '../workflows/rules/time/timetable.ts';
import type { NewEvent } from './store/append.ts';
import type { Definition } from './store/definition.ts';

/** Agenda entries that acts create come after the timetable's at the same instant. */
const AFTER_TIMETABLE = ENTRY_KINDS.length;

/** The next reminder to an idle approver: on the working day after `at`, at the policy's hour, until decided. */
export function approvalReminder(
  { policy, calendar }: Definition,
  cycle: string,
  at: Instant,
  subject: string,
): NewEvent {
  const on = workingDay(calendar, dayOf(at), 1);
  const entry = {
    at: onDay(on.day, policy.at),
    kind: 'approval_reminder',
    place: AFTER_TIMETABLE,
    rule: 'approval.daily',
    subject,
    provisional: on.provisional,
  };
  return {
    entity: `cycle/${cycle}`,
    key: `approval/${subject}/${entry.at}`,
    type: 'agenda_appended',
    at,
    actor: 'system',
    body: { cycle, source: subject, entries: [entry] },
  };
}
