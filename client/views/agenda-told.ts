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

/** What an approver may be reminded of, by its table and what of it stands behind the cycle in the reminder's subject. */
const DECIDED = [
  ['review', 'reviews', 'x.period', `x.state = 'published'`],
  ['correction', 'corrections', `x.period || '/' || x.number`, `x.status <> 'open'`],
  ['evaluation', 'evaluations', 'x.year', `x.state = 'published'`],
  ['work-report', 'work_reports', `x.period || '/' || x.report`, 'true'],
  ...['unit', 'plan', 'policy'].map(
    (what) => [`${what}-change`, `${what}_changes`, 'x.id', `x.status <> 'open'`] as const,
  ),
] as const;

/** True of a reminder of an approval that was given or refused by now. */
const IS_DECIDED = [
  `exists (select from proposals x where x.entity || ' ' || x.id = a.subject and x.status <> 'open')`,
  ...DECIDED.map(
    ([kind, table, id, is]) =>
      `exists (select from ${table} x where x.cycle = a.cycle and a.subject = '${kind}/' || x.cycle || '/' || ${id} and ${is})`,
  ),
].join(' or ');

const STEPS_BEFORE_DUE = LIVES.matter.flatMap(({ step, by }) => (by === 'unit' ? [`'${step}'`] : []));

/**
 * Which entries that lie ahead will come true. A case is reminded next of the step that it waits for, once that is
 * due; of a matter's deadline while its unit has to act, by the newest of its deadlines. Nobody is reminded of an
 * approval that was given or refused, or of a draft that was signed or sent back.
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
    when 'approval_reminder' then not (${IS_DECIDED})
    when 'signature_reminder' then not exists
      (select from report_drafts d where d.cycle = a.cycle and d.status <> 'open' and
         a.subject = concat_ws('/', 'draft', d.cycle, d.task, d.unit, d.period) || ' ' || d.number)
    else true end`;

/** Which entries are none of those that nothing is left of (`settledAhead`). */
export function notSettled(settled: string): string {
  return `concat_ws(' ', a.kind, a.subject, a.period) <> all(${settled}::text[])`;
}
