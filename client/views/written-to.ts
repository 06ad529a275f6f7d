import type { AgendaRow, Outcomes } from './timetable.ts';

type Entry = Pick<AgendaRow, 'at' | 'kind' | 'period' | 'subject'>;

/** Of what the letters of an entry speak: `<kind> <subject>` as they stand in the ledger. */
const SPOKEN_OF: Readonly<Record<string, (entry: Entry) => string>> = {
  reminder: ({ period }) => `reminder ${period}`,
  follow_up_due: ({ subject }) => `follow_up ${subject}`,
  matter_reminder: ({ subject }) => `follow_up ${subject}`,
  follow_up_served: ({ subject }) => `served ${subject}`,
  approval_reminder: ({ subject }) => `approval ${subject}`,
  signature_reminder: ({ subject }) => `signature ${subject.slice(0, subject.lastIndexOf(' '))}`,
  inspection_reminder: ({ subject, period }) => `inspection ${subject}/${period}`,
  unit_plan_reminder: ({ subject }) => `unit_plan ${subject}`,
  rating_reminder: ({ subject }) => `rating ${subject}`,
};

/** How many people an entry that has passed wrote to; null for one that writes to nobody. */
export function writtenTo(entry: Entry, { written }: Pick<Outcomes, 'written'>): number | null {
  const spokenOf = SPOKEN_OF[entry.kind];
  return spokenOf ? (written[`${entry.at} ${spokenOf(entry)}`] ?? 0) : null;
}
