/** Whose object an act is about: the caller's own unit's, another unit's, or that of no unit there is. */
export type Whose = 'own' | 'other' | 'none';

/** The roles of reliability §6, and the operator at the machine. */
export const ROLES = [
  'reporter',
  'head',
  'supervisor',
  'leader',
  'system_administrator',
  'security_administrator',
  'auditor',
  'operator',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who may do what (reliability §6), act by act: A for every unit, O for one's own alone, – never. REP is a unit's
 * reporter, LDR its head, SUP the office, CTY a leader of the county, SYS and SEC the two duties of administrators (ADM
 * in §6), AUD an auditor, OPR the operator. What §6 has the county's leader decide the office decides by a second person in
 * a plan that names no leader; whoever proposed never decides (four eyes).
 */
const TABLE = `
act                             REP LDR SUP CTY SYS SEC AUD OPR

# Draft, attach, submit
report                          O   O   –   –   –   –   –   –
withdraw_report                 O   O   –   –   –   –   –   –
sign_report                     –   O   –   –   –   –   –   –
add_evidence                    O   O   A   –   –   –   –   –
say_of_report                   O   O   –   –   –   –   –   –
name_blocker                    –   O   –   –   –   –   –   –
claim_completion                –   O   –   –   –   –   –   –
file_unit_plan                  O   O   –   –   –   –   –   –
add_list_entry                  O   O   A   –   –   –   –   –
ask_help                        –   O   –   –   –   –   –   –
rate                            A   A   A   –   –   –   –   –

# Read reports and files
read_cycle                      A   A   A   A   –   –   A   A
read_reports                    O   O   A   A   –   –   A   A
read_cases                      O   O   A   A   –   –   A   A
read_items                      O   O   A   A   –   –   A   A
read_mail                       –   –   A   A   –   –   A   A
read_documents                  –   –   A   A   –   –   A   A
read_office_reports             –   –   A   A   –   –   A   A
see_waiting                     –   –   A   A   –   –   –   –

# Review, score, return
verify                          –   –   A   –   –   –   –   –
return                          –   –   A   –   –   –   –   –
record_check                    –   –   A   –   –   –   –   –
draw_spot_checks                –   –   A   –   –   –   –   –
decide_unit_plan                –   O   A   –   –   –   –   –
comment                         –   –   A   –   –   –   –   –
record_finding                  –   –   A   –   –   –   –   –
record_visit                    –   –   A   –   –   –   –   –
# A recurring inspection is in the charge of one post, here of the head of one's own unit.
record_inspection               –   O   A   –   –   –   –   –
send_special_report             –   –   A   –   –   –   –   –
send_work_report                –   –   A   –   –   –   –   –
resend_mail                     –   –   A   –   –   –   –   –
open_follow_up                  –   –   A   –   –   –   –   –
act_on_follow_up                O   O   A   A   –   –   –   –
sign_follow_up                  –   O   –   –   –   –   –   –
open_round                      –   –   A   –   –   –   –   –
close_round                     –   –   A   –   –   –   –   –
import_ballots                  –   –   A   –   –   –   –   –

# Tasks, deadlines; retroactive change
propose                         –   A   A   –   –   –   –   –
approve                         –   –   A   A   –   –   –   –
reject                          –   –   A   A   –   –   –   –
propose_plan                    –   –   A   –   –   –   –   –
approve_plan                    –   –   A   A   –   –   –   –
reject_plan                     –   –   A   A   –   –   –   –
propose_unit_change             –   –   A   –   –   –   –   –
approve_unit_change             –   –   A   A   –   –   –   –
reject_unit_change              –   –   A   A   –   –   –   –
change_holder                   –   –   A   –   –   –   –   –

# Override a flag; publish ranking
propose_item                    –   –   A   –   –   –   –   –
approve_item                    –   –   A   A   –   –   –   –
approve_override                –   –   –   A   –   –   –   –
reject_item                     –   –   A   A   –   –   –   –
propose_review                  –   –   A   –   –   –   –   –
approve_review                  –   –   –   A   –   –   –   –
revise                          –   –   A   –   –   –   –   –
publish                         –   –   A   –   –   –   –   –
correct                         –   –   A   –   –   –   –   –
approve_correction              –   –   –   A   –   –   –   –
reject_correction               –   –   A   A   –   –   –   –
evaluate                        –   –   A   –   –   –   –   –

# See ranking before publication: a unit its own worksheet
see_unpublished                 O   O   A   A   –   –   –   A

# Object to a flag; rule on it
object                          –   O   –   –   –   –   –   –
rule                            –   –   A   A   –   –   –   –

# Rules, weights, calendar
try_rules                       –   –   A   A   –   –   –   A
rehearse                        –   –   A   –   A   –   –   A
propose_policy                  –   –   A   –   –   –   –   –
approve_policy                  –   –   –   A   –   –   –   –
reject_policy                   –   –   A   A   –   –   –   –
import_calendar                 –   –   –   –   –   –   –   A
start_cycle                     –   –   A   –   –   –   –   A

# Accounts, units, sessions: proposed by one duty, decided by the other; of administrators, by the operator
read_accounts                   –   –   –   –   A   A   A   A
change_accounts                 –   –   –   –   A   A   –   A
propose_account                 –   –   –   –   A   –   –   A
decide_account                  –   –   –   –   –   A   –   A
secure_account                  –   –   –   –   –   A   –   A
propose_system_administrator    –   –   –   –   –   A   –   A
decide_system_administrator     –   –   –   –   –   –   –   A
secure_system_administrator     –   –   –   –   –   A   –   A
propose_security_administrator  –   –   –   –   A   –   –   A
decide_security_administrator   –   –   –   –   –   –   –   A
secure_security_administrator   –   –   –   –   A   –   –   A
issue_token                     –   –   –   –   –   –   –   A
own_account                     A   A   A   A   A   A   A   –

# Mail, limits, security settings
list_cycles                     –   –   –   –   –   –   A   A
see_parts                       –   –   –   –   A   A   A   A
set_clock                       –   –   –   –   –   –   –   A
back_up                         –   –   –   –   –   –   –   A
mend_record                     –   –   –   –   –   –   –   A

# Audit log read, verify, export: own acts of everybody who is no administrator, all for who audits
read_own_acts                   A   A   A   A   –   –   A   A
verify_record                   –   –   –   –   –   –   A   A
export_record                   –   –   –   –   –   –   A   A

# Bulk export
export_documents                –   –   A   A   –   –   A   A
export_unit                     –   O   A   A   –   –   A   A
`;

/** What a role may do of an act: for all, for its own unit, or never. */
export type Share = 'A' | 'O' | '–';

/** The matrix as it is looked up: act, then role. */
export const MATRIX: ReadonlyMap<string, ReadonlyMap<Role, Share>> = new Map(
  TABLE.split('\n')
    .filter((line) => /^[a-z_]+ /.test(line) && !line.startsWith('act '))
    .map((line) => {
      const [act = '', ...shares] = line.split(/\s+/);
      return [act, new Map(ROLES.map((role, at) => [role, shares[at] as Share]))];
    }),
);
