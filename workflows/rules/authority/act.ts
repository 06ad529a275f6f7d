import type { UnitChangeCommand } from '../organisation/decide-unit-change.ts';
import type { PlanChangeCommand } from '../plan-change/plan-change.ts';
import type { PolicyChangeCommand } from '../policy-change/policy-change.ts';
import type { ReviewCommand } from '../review/conduct.ts';
import type { CorrectionCommand } from '../review/correction.ts';
import type { ItemCommand } from '../review/score-items.ts';
import type { TaskCommand } from '../task/commands.ts';
import type { AccountAct } from './about-account.ts';

/** What is read, of one unit or of all. */
type Reading =
  /** What a cycle is, what happens in it next, and what it published. */
  | 'read_cycle'
  | 'read_reports'
  | 'read_cases'
  | 'read_items'
  /** Worksheets before they are published; without a unit, the ranking as well. */
  | 'see_unpublished'
  | 'read_mail'
  | 'read_documents'
  | 'read_office_reports'
  /** What waits for oneself, of those who are above the units. */
  | 'see_waiting'
  | 'try_rules';

/** What is done to the installation, in no cycle or before one. */
type Stewarding =
  | 'export_documents'
  /** All that one unit said and was told, to be taken along. */
  | 'export_unit'
  | 'list_cycles'
  | 'start_cycle'
  | 'import_calendar'
  | 'issue_token'
  | 'verify_record'
  /** The list of what is in the record: one's own acts, or all. */
  | 'read_own_acts'
  | 'read_record'
  | 'export_record'
  | 'mend_record'
  | 'see_parts'
  | 'set_clock'
  | 'back_up'
  | 'read_accounts'
  /** Anything about accounts; which accounts, and what, is an act of its own. */
  | 'change_accounts'
  | AccountAct
  | 'own_account'
  /** Play a plan in a process of its own, of which nothing touches the record. */
  | 'rehearse';

/** Everything that somebody may ask to be allowed. */
export type Act =
  | Reading
  | Stewarding
  | TaskCommand['ask']
  | Exclude<ReviewCommand['ask'], 'propose'>
  | CorrectionCommand['ask']
  /** A review's draft, by the office alone; `propose` is a change of a task, which heads ask for too. */
  | 'propose_review'
  /** What the draft says, before it may be published; of a year's evaluation too. */
  | 'approve_review'
  | 'revise'
  | ItemCommand['ask']
  /** A figure that stands in place of the reported one. */
  | 'approve_override'
  | PlanChangeCommand['ask']
  | PolicyChangeCommand['ask']
  | 'sign_report'
  | 'say_of_report'
  | 'name_blocker'
  | 'open_follow_up'
  | 'record_finding'
  | 'record_visit'
  /** A visit that is part of a recurring inspection, by the post that sees to it. */
  | 'record_inspection'
  | 'send_special_report'
  | 'send_work_report'
  /** Has a message that could not be delivered sent again. */
  | 'resend_mail'
  | 'file_unit_plan'
  | 'decide_unit_plan'
  | 'comment'
  | 'ask_help'
  | 'act_on_follow_up'
  | 'sign_follow_up'
  | 'add_evidence'
  | 'open_round'
  /** Before its day: whoever has not rated by then never will. */
  | 'close_round'
  | 'rate'
  | 'import_ballots'
  | 'evaluate'
  | 'record_check'
  | 'add_list_entry'
  | 'draw_spot_checks'
  | UnitChangeCommand['ask']
  | 'change_holder';

/** What is grave: it publishes, hands out in bulk, changes a result, the rules, or who may sign in. */
const GRAVE: ReadonlySet<Act> = new Set<Act>([
  'publish',
  'revise',
  'correct',
  'approve_correction',
  'propose_item',
  'approve_item',
  'approve_override',
  'approve_plan',
  'approve_policy',
  'approve_unit_change',
  'change_holder',
  'export_documents',
  'export_unit',
  'export_record',
  'change_accounts',
  'start_cycle',
  'close_round',
]);

/** True for an act before which whoever is signed in proves once more who they are (reliability §6, step-up). */
export function isGrave(act: Act): boolean {
  return GRAVE.has(act);
}
