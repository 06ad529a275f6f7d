import { LIVES } from '../../workflows/rules/follow-up/lives.ts';

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

const STEPS_BEFORE_DUE = LIVES.matter.flatMap(({ step, by }) => (by === 'unit' ? [`'${step}'`] : []));

/**
 * Which entries that lie ahead will come true. A case is reminded next of the step that it waits for, once that is
 * due; of a matter's deadline while its unit has to act, by the newest of its deadlines.
 */
export const WILL_COME = `
  case a.kind
    when 'follow_up_served' then f.awaited is not null
    when 'follow_up_due' then f.awaited is not null and a.at =
      (select min(n.at) from agenda n where n.cycle = a.cycle and n.kind = a.kind and n.subject = a.subject
         and n.state = 'open' and n.at >= f.awaited_by)
    when 'matter_reminder' then coalesce(f.awaited in (${STEPS_BEFORE_DUE.join(', ')}), false) and not exists
      (select from agenda n where n.cycle = a.cycle and n.kind = a.kind and n.subject = a.subject and n.slot = a.slot
         and n.at > a.at and n.state <> 'superseded')
    else true end`;
