/** Entries of an agenda with the case that each is about. */
export const AGENDA = 'agenda a left join case_courses f on f.cycle = a.cycle and f.id = a.subject';

/** The unit whose case or draft an entry is about; null for what goes for all. */
export const AGENDA_UNIT = `coalesce(f.unit, case a.kind when 'signature_reminder' then split_part(a.subject, '/', 4) end)`;

/**
 * Which entries are told: all of them (null), or those of somebody who speaks for these units. A unit is told what goes
 * for all, and of cases and drafts its own; what waits for a decision, and what the
 * office follows up for itself, is not its business.
 */
export function toldTo(units: string): string {
  return `(${units}::text[] is null or
    case when f.kind = 'office_problem' then false
         when ${AGENDA_UNIT} is null then a.kind <> 'approval_reminder' else ${AGENDA_UNIT} = any(${units}) end)`;
}
