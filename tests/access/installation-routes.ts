import { type Asked, asks, day, file, reads, reason } from './request.ts';

const enter: Asked[] = [{ act: 'enter' }];
const own = (body?: object): Asked[] => [{ act: 'own_account', ...(body ? { body } : {}) }];

/** The kinds of accounts that are dealt with apart, with the role that each has. */
export const KINDS = {
  account: null,
  system_administrator: 'system_administrator',
  security_administrator: 'security_administrator',
} as const;
const ofEachKind = (of: (kind: string) => Asked[]): Asked[] => Object.keys(KINDS).flatMap(of);

const OF_PLANS: Readonly<Record<string, readonly Asked[]>> = {
  cycle: reads('read_cycle'),
  agenda: reads('read_cycle'),
  timetable: reads('read_cycle'),
  changes: reads('read_cycle'),
  events: reads('read_own_acts'),
  flags: reads('read_cycle'),
  comparison: [{ act: 'read_cycle', query: { period: '2024-01' } }],
  calendarImports: reads('read_cycle'),
  organisation: reads('read_cycle'),
  mail: reads('read_mail'),
  mailCounts: reads('read_mail'),
  actOnMail: asks({}, [['resend_mail', { ask: 'resend_mail', key: 'none' }]]),
  mailMessage: [{ act: 'read_mail', query: { key: 'none' } }],
  documentCounts: reads('read_documents'),
  documents: reads('read_documents'),
  exportDocuments: reads('export_documents'),
  plan: reads('read_cycle'),
  planTable: reads('read_cycle'),
  planDiff: [{ act: 'read_cycle', query: { name: 'plan.csv' }, body: 'x' }],
  planChanges: reads('read_cycle'),
  proposePlanChange: [
    { act: 'propose_plan', path: { id: 'p1' }, query: { name: 'plan.csv', reason, from: day }, body: 'x' },
  ],
  actOnPlanChange: asks({ id: 'p1' }, [
    ['approve_plan', { ask: 'approve_plan' }],
    ['reject_plan', { ask: 'reject_plan', reason }],
  ]),
  policy: reads('read_cycle'),
  checkPolicy: asks({}, [['try_rules', { policy: file('policy.yaml') }]]),
  policyChanges: reads('read_cycle'),
  tryPolicy: asks({}, [['try_rules', { policy: file('policy.yaml') }]]),
  actOnPolicyChange: asks({ id: 'p1' }, [
    ['propose_policy', { ask: 'propose_policy', policy: file('policy.yaml'), from: day, reason }],
    ['approve_policy', { ask: 'approve_policy' }],
    ['reject_policy', { ask: 'reject_policy', reason }],
  ]),
  proposeUnitChange: asks({ id: 'u1' }, [
    ['propose_unit_change', { change: { act: 'rename_unit', unit: 'none', name: 'x', from: day }, reason }],
  ]),
  actOnUnitChange: asks({ id: 'u1' }, [
    ['approve_unit_change', { ask: 'approve_unit_change' }],
    ['reject_unit_change', { ask: 'reject_unit_change', reason }],
  ]),
  changeHolder: asks({ post: 'none' }, [
    ['change_holder', { name: '新人', email: 'new@jinyun.example', from: day, reason }],
  ]),
};

const OF_THE_INSTALLATION: Readonly<Record<string, readonly Asked[]>> = {
  rehearsals: reads('rehearse'),
  beginRehearsal: asks({}, [['rehearse', { seed: '7', plan: file('plan.yaml'), policy: file('policy.yaml') }]]),
  rehearsal: reads('rehearse', { id: 'none' }),
  removeRehearsal: reads('rehearse', { id: 'none' }),
  rehearsalOutcome: reads('rehearse', { id: 'none' }),
  rehearsalDocument: [{ act: 'rehearse', path: { id: 'none' }, query: { name: 'none' } }],
  rehearsalMessage: [{ act: 'rehearse', path: { id: 'none' }, query: { name: 'none' } }],
  cycles: reads('list_cycles'),
  checkCycle: asks({}, [['rehearse', { plan: file('p'), policy: file('p') }]]),
  startCycle: asks({}, [['start_cycle', { plan: file('p'), policy: file('p'), calendar: file('c') }]]),
  importCalendar: asks({}, [['import_calendar', { calendar: file('c') }]]),
  issueToken: asks({}, [['issue_token', { cycle: 'none', post: 'none' }]]),
  allEvents: reads('read_own_acts'),
  exportRecord: reads('export_record'),
  verify: asks({}, [['verify_record', {}]]),
  rebuild: reads('mend_record'),
  reconcile: reads('mend_record'),
  doctor: reads('see_parts'),
  setClock: asks({}, [['set_clock', { speed: 1 }]]),
  backup: reads('back_up'),
  noteBackup: asks({}, [['back_up', { file: 'x', bytes: 1, events: 1, head: 'a'.repeat(64) }]]),
  accounts: reads('read_accounts'),
  accountActs: reads('read_accounts'),
  accountInvitations: reads('read_accounts'),
  accountProposals: reads('read_accounts'),
  accountRights: reads('read_accounts'),
  decideAccountProposal: [
    ...asks({ id: 'none' }, [['change_accounts', { ask: 'approve' }]]),
    ...ofEachKind((kind) => asks({ id: kind }, [[`decide_${kind}`, { ask: 'reject', reason }]])),
  ],
  invite: ofEachKind((kind) => {
    const role = kind === 'account' ? 'auditor' : kind;
    return asks({}, [[`propose_${kind}`, { email: `${kind}@jinyun.example`, name: '新人', role }]]);
  }),
  actOnAccount: [
    ...asks({ id: 'none' }, [['change_accounts', { ask: 'end' }]]),
    ...ofEachKind((kind) =>
      asks({ id: kind }, [
        [`propose_${kind}`, { ask: 'end' }],
        [`propose_${kind}`, { ask: 'restore' }],
        [`propose_${kind}`, { ask: 'drop_factor' }],
        [`secure_${kind}`, { ask: 'lock' }],
        [`secure_${kind}`, { ask: 'unlock' }],
        [`secure_${kind}`, { ask: 'end_sessions' }],
        [`secure_${kind}`, { ask: 'reset' }],
      ]),
    ),
  ],
};

const OF_ONESELF: Readonly<Record<string, readonly Asked[]>> = {
  session: own(),
  sessions: own(),
  endSession: [{ act: 'own_account', path: { id: 'none' } }],
  changePassword: own({ current: 'not the password', next: 'another long password' }),
  beginSecondFactor: own({ password: 'not the password' }),
  proveAgain: own({ password: 'not the password' }),
  ...Object.fromEntries(
    [
      'clock',
      'waysIn',
      'lookAtInvitation',
      'signIn',
      'signOut',
      'departToOrganisation',
      'arriveFromOrganisation',
      'giveCode',
      'enterTrial',
    ].map((id) => [id, enter]),
  ),
  ...Object.fromEntries(['askPasswordReset', 'resetPassword', 'beginAccount'].map((id) => [id, enter])),
};

/** Routes of a cycle's plan and rules, of the installation and of one's own account. */
export const OTHER_ROUTES = { ...OF_PLANS, ...OF_THE_INSTALLATION, ...OF_ONESELF };
