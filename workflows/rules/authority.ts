import type { UnitChangeCommand } from './organisation/decide-unit-change.ts';
import { isCountywide, type Person } from './plan.ts';
import type { PlanChangeCommand } from './plan-change/plan-change.ts';
import type { PolicyChangeCommand } from './policy-change/policy-change.ts';
import type { ReviewCommand } from './review/conduct.ts';
import type { CorrectionCommand } from './review/correction.ts';
import type { ItemCommand } from './review/score-items.ts';
import type { TaskCommand } from './task/commands.ts';

/** What a post may be asked to be allowed: a request to a task or a review, and the unit it is made for. */
export type Act =
  | TaskCommand['ask']
  | ReviewCommand['ask']
  | CorrectionCommand['ask']
  | 'revise'
  | ItemCommand['ask']
  | PlanChangeCommand['ask']
  | PolicyChangeCommand['ask']
  | 'sign_report'
  | 'say_of_report'
  | 'name_blocker'
  | 'open_follow_up'
  | 'record_finding'
  | 'record_visit'
  | 'send_special_report'
  | 'send_work_report'
  | 'file_unit_plan'
  | 'decide_unit_plan'
  | 'comment'
  | 'ask_help'
  | 'act_on_follow_up'
  | 'sign_follow_up'
  | 'add_evidence'
  | 'open_round'
  | 'rate'
  | 'import_ballots'
  | 'evaluate'
  | 'record_check'
  | 'add_list_entry'
  | 'draw_spot_checks'
  | UnitChangeCommand['ask']
  | 'change_holder'
  | 'start_cycle'
  | 'read';

/**
 * Who may do what; what is not listed nobody may. Units' posts act for their own unit only. A leader of the county
 * decides what the office asks for and reads everything, but reports for nobody and does none of the office's work.
 */
const ALLOWED: Readonly<Record<Person['post'], readonly Act[]>> = {
  reporter: [
    'read',
    'report',
    'rate',
    'say_of_report',
    'act_on_follow_up',
    'add_evidence',
    'add_list_entry',
    'file_unit_plan',
  ],
  head: [
    'read',
    'report',
    'rate',
    'sign_report',
    'say_of_report',
    'name_blocker',
    'claim_completion',
    'propose',
    'object',
    'ask_help',
    'act_on_follow_up',
    'sign_follow_up',
    'file_unit_plan',
    'decide_unit_plan',
    'add_evidence',
    'add_list_entry',
  ],
  supervisor: [
    'read',
    'verify',
    'return',
    'propose',
    'approve',
    'reject',
    'rule',
    'revise',
    'publish',
    'correct',
    'approve_correction',
    'reject_correction',
    'propose_item',
    'approve_item',
    'reject_item',
    'propose_plan',
    'approve_plan',
    'reject_plan',
    'propose_policy',
    'approve_policy',
    'reject_policy',
    'open_follow_up',
    'record_finding',
    'record_visit',
    'send_special_report',
    'send_work_report',
    'decide_unit_plan',
    'comment',
    'act_on_follow_up',
    'add_evidence',
    'open_round',
    'rate',
    'import_ballots',
    'evaluate',
    'record_check',
    'add_list_entry',
    'draw_spot_checks',
    'propose_unit_change',
    'approve_unit_change',
    'reject_unit_change',
    'change_holder',
    'start_cycle',
  ],
  leader: [
    'read',
    'approve',
    'reject',
    'rule',
    'approve_correction',
    'reject_correction',
    'approve_item',
    'reject_item',
    'approve_plan',
    'reject_plan',
    'approve_policy',
    'reject_policy',
    'approve_unit_change',
    'reject_unit_change',
    'act_on_follow_up',
  ],
};

/** True when a post may do something, for a unit where the act speaks for one. Denies by default. */
export function mayDo(person: Person, act: Act, unit: string | null): boolean {
  if (!ALLOWED[person.post].includes(act)) return false;
  return isCountywide(person) || unit === null || person.unit === unit;
}

/** What is grave: it publishes, changes a result, or changes the rules. */
const GRAVE: ReadonlySet<Act> = new Set<Act>([
  'publish',
  'correct',
  'approve_correction',
  'propose_item',
  'approve_item',
  'approve_plan',
  'approve_policy',
  'approve_unit_change',
  'change_holder',
]);

/** True for an act before which whoever is signed in proves once more who they are (reliability §6, step-up). */
export function isGrave(act: Act): boolean {
  return GRAVE.has(act);
}
