import { OTHER_ROUTES } from './installation-routes.ts';
import { type Asked, asks, day, file, ofUnit, reads, reason } from './request.ts';

const hash = (unit: string) => ({ slj: 'a', lyj: 'b' })[unit]?.repeat(64) ?? 'c'.repeat(64);
const period = { period: '2024-Q1' };
const task = { task: 'hydropower' };
const draft = (unit: string) => ({ task: 'hydropower', unit, period: '2024-01' });
const formOf = (unit: string) => ({ unit, period: '2024-01' });
const item = { unit: 'slj', period: '2024-Q2', reason, evidence: reason, kind: 'bonus', amount: '1' };
const corrects = { reports: [], items: [] };
const inspected = (inspection: string) => ({ inspection, period: '2024-Q3', acts: ['巡查'] });
const opens = { title: '河道堆积', due: day, reason };

const OF_TASKS: Readonly<Record<string, readonly Asked[]>> = {
  task: reads('read_cycle', task),
  proposals: reads('read_cycle'),
  actOnTask: [
    ...asks(task, [
      ['verify', { ask: 'verify', unit: 'slj', period: '2024-01' }],
      ['return', { ask: 'return', unit: 'slj', period: '2024-01', reason }],
      ['propose', { ask: 'propose', change: { act: 'withdraw', from: day }, reason }],
      ['approve', { ask: 'approve', proposal: 'none' }],
      ['reject', { ask: 'reject', proposal: 'none', reason }],
    ]),
    (unit) => ({
      act: 'withdraw_report',
      path: task,
      body: { ask: 'withdraw_report', unit, period: '2024-01', reason },
    }),
    (unit) => ({ act: 'claim_completion', path: task, body: { ask: 'claim_completion', unit, note: '' } }),
  ],
  sayOfReport: [
    (unit) => ({
      act: 'say_of_report',
      path: task,
      body: { stance: 'disputed', lead: 'lyj', unit, period: '2024-01', reason },
    }),
  ],
  nameBlocker: [(unit) => ({ act: 'name_blocker', path: task, body: { lead: unit, unit: 'lyj', reason, due: day } })],
  handInReport: [(unit) => ({ act: 'report', body: { unit, task: 'hydropower', period: '2024-01', lines: [] } })],
  exportUnit: [(unit) => ({ act: 'export_unit', path: { unit } })],
  unitForm: [(unit) => ({ act: 'read_reports', path: { unit } })],
  handInForm: [(unit) => ({ act: 'report', path: { unit }, query: { name: 'form.csv' }, body: 'x' })],
  formDraft: [(unit) => ({ act: 'report', path: formOf(unit) })],
  keepFormDraft: [(unit) => ({ act: 'report', path: formOf(unit), body: { reports: [] } })],
  discardFormDraft: [(unit) => ({ act: 'report', path: formOf(unit) })],
  due: [(unit) => ({ act: 'read_reports', path: { unit } })],
  waiting: reads('see_waiting'),
  duties: [(unit) => ({ act: 'read_reports', path: { unit } })],
  board: ofUnit('read_reports'),
  lightMap: ofUnit('read_reports'),
  drafts: ofUnit('read_reports'),
  draft: [(unit) => ({ act: 'read_reports', path: draft(unit), seen: 'read_reports' })],
  actOnDraft: ['sign', 'send_back'].map((ask) => (unit) => ({
    act: 'sign_report',
    path: draft(unit),
    body: { ask, draft: 1, ...(ask === 'send_back' ? { reason } : {}) },
    seen: 'read_reports',
  })),
  addEvidence: [(unit) => ({ act: 'add_evidence', query: { unit, name: 'a.csv' }, body: 'x' })],
  evidence: ofUnit('read_reports'),
  evidenceFile: [(unit) => ({ act: 'read_reports', path: { sha256: hash(unit) }, seen: 'read_reports' })],
  lights: ofUnit('read_reports'),
  checks: ofUnit('read_reports'),
  recordCheck: asks({}, [
    ['record_check', { task: 'hydropower', unit: 'slj', period: '2024-01', agrees: true, evidence: reason }],
  ]),
  spotChecks: reads('read_cycle', { period: '2024-01' }),
  spotChecksAgain: reads('read_cycle', { period: '2024-01' }),
  drawSpotChecks: asks({ period: '2024-01' }, [['draw_spot_checks', {}]]),
  unitPlans: ofUnit('read_reports'),
  fileUnitPlan: [
    (unit) => ({ act: 'file_unit_plan', body: { plan: 'own', unit, steps: [{ task: 'hydropower', title: '一' }] } }),
  ],
  decideUnitPlan: [
    (unit) => ({ act: 'decide_unit_plan', body: { ask: 'approve', plan: 'own', unit } }),
    (unit) => ({ act: 'decide_unit_plan', body: { ask: 'return', plan: 'own', unit, reason } }),
  ],
};

const OF_REVIEWS: Readonly<Record<string, readonly Asked[]>> = {
  reviews: reads('read_cycle'),
  review: reads('see_unpublished', period),
  reviewDocument: [(unit) => ({ act: 'see_unpublished', path: period, query: { unit } })],
  why: reads('see_unpublished', { ...period, unit: 'slj' }),
  actOnReview: [
    (unit) => ({ act: 'object', path: period, body: { ask: 'object', unit, grounds: reason } }),
    ...asks(period, [
      ['rule', { ask: 'rule', objection: 'none', upheld: true, reason }],
      ['propose_review', { ask: 'propose' }],
      ['approve_review', { ask: 'approve' }],
      ['publish', { ask: 'publish' }],
      ['revise', { ask: 'revise', objection: 'none', reason, corrects }],
      ['comment', { ask: 'comment', unit: 'slj', commenter: '县长', achievements: [], problems: [] }],
      ['open_follow_up', { ask: 'open_problem', unit: 'slj', problem: 1, due: day }],
      ['correct', { ask: 'correct', reason, corrects }],
      ['approve_correction', { ask: 'approve_correction' }],
      ['reject_correction', { ask: 'reject_correction', reason }],
    ]),
  ],
  scoreItems: reads('read_items'),
  proposeScoreItem: asks({ id: 'i1' }, [['propose_item', item]]),
  actOnScoreItem: [
    ...asks({ id: 'i1' }, [
      ['approve_item', { ask: 'approve_item' }],
      ['reject_item', { ask: 'reject_item', reason }],
    ]),
    ...asks({ id: 'override' }, [['approve_override', { ask: 'approve_item' }]]),
  ],
  evaluations: reads('read_cycle'),
  evaluation: reads('read_cycle', { year: '2024' }),
  evaluationDocument: reads('read_cycle', { year: '2024' }),
  tryEvaluation: asks({ year: '2024' }, [['try_rules', { changes: [] }]]),
  actOnEvaluation: [
    (unit) => ({
      act: 'object',
      path: { year: '2024' },
      body: { ask: 'object', unit, grounds: reason, evidence: reason },
    }),
    ...asks({ year: '2024' }, [
      [
        'propose_item',
        {
          ask: 'propose_entry',
          id: 'e1',
          entry: { kind: 'plus', amount: '1', unit: 'slj', reason, evidence: reason },
        },
      ],
      ['approve_item', { ask: 'approve_entry', id: 'e1' }],
      ['reject_item', { ask: 'reject_entry', id: 'e1', reason }],
      ['evaluate', { ask: 'draft' }],
      ['rule', { ask: 'rule', objection: 'none', upheld: true, reason }],
      ['approve_review', { ask: 'approve' }],
      ['publish', { ask: 'publish' }],
      ['publish', { ask: 'take_over', use: 'none', by: 'x', document: 'x' }],
    ]),
  ],
  ratingRounds: reads('read_cycle'),
  ratingSources: reads('read_cycle'),
  ratingRound: reads('read_cycle', { id: 'r1' }),
  ratingForm: reads('read_cycle', { id: 'r1' }),
  openRatingRound: asks({}, [['open_round', { id: 'r1', source: 'democracy', period: '2024', closes: day }]]),
  actOnRatingRound: asks({ id: 'r1' }, [
    ['open_round', { ask: 'extend', closes: '2024-05-31', reason }],
    ['close_round', { ask: 'close', reason }],
    ['open_round', { ask: 'withdraw', reason }],
  ]),
  rate: asks({ id: 'r1' }, [['rate', { ballots: [{ unit: 'slj', scores: { whole: '1' } }] }]]),
  importBallots: asks({ id: 'r1' }, [['import_ballots', { file: file('ballots.csv') }]]),
};

const caseOf = (unit: string) => ({ id: `case-of-${unit}` });

/** What is asked of a case besides its steps; what ends it comes last. */
const CASE_ACTS = [
  { ask: 'note', text: reason },
  { ask: 'send_back', reason },
  { ask: 'skip', step: 'none', reason },
  { ask: 'raise', reason },
  { ask: 'extend', due: '2024-05-31', reason },
  { ask: 'approve_extension', extension: 'none' },
  { ask: 'reject_extension', extension: 'none', reason },
  { ask: 'reopen', reason },
  { ask: 'withdraw', reason },
];

const OF_CASES: Readonly<Record<string, readonly Asked[]>> = {
  followUps: ofUnit('read_cases'),
  followUpCounts: ofUnit('read_cases'),
  matters: ofUnit('read_cases'),
  matterCounts: ofUnit('read_cases'),
  problems: ofUnit('read_cases'),
  problemCounts: ofUnit('read_cases'),
  findings: ofUnit('read_cases'),
  findingTypes: reads('read_cycle'),
  burden: ofUnit('read_cases'),
  listEntries: ofUnit('read_cases'),
  lists: reads('read_cycle'),
  followUp: [(unit) => ({ act: 'read_cases', path: caseOf(unit), seen: 'read_cases' })],
  caseDocument: [(unit) => ({ act: 'read_cases', path: caseOf(unit), seen: 'read_cases' })],
  toldCase: [(unit) => ({ act: 'read_cases', path: caseOf(unit), seen: 'read_cases' })],
  openFollowUp: [
    { act: 'open_follow_up', body: { id: 'new', kind: 'problem', unit: 'slj', ...opens } },
    (unit, whose) => ({ act: 'ask_help', body: { id: `help-${whose}`, kind: 'help_request', unit, ...opens } }),
  ],
  actOnFollowUp: [
    (unit) => ({
      act: 'act_on_follow_up',
      path: caseOf(unit),
      body: { ask: 'step', step: 'none', fields: {} },
      seen: 'read_cases',
    }),
    (unit) => ({
      act: 'sign_follow_up',
      path: caseOf(unit),
      body: { ask: 'step', step: 'signed', fields: {} },
      seen: 'read_cases',
    }),
    ...CASE_ACTS.map(
      (body): Asked =>
        (unit) => ({ act: 'act_on_follow_up', path: caseOf(unit), body, seen: 'read_cases' }),
    ),
  ],
  addListEntry: [(unit) => ({ act: 'add_list_entry', path: { list: 'none' }, body: { id: 'l1', unit, title: '一' } })],
  recordFinding: asks({}, [
    ['record_finding', { id: 'f1', unit: 'slj', name: 'none', text: reason, source: reason, evidence: reason }],
  ]),
  visits: reads('read_cycle'),
  inspections: reads('read_cycle'),
  recordVisit: asks({}, [
    ['record_visit', { id: 'v1', unit: 'slj', on: day, seen: reason }],
    ['record_inspection', { id: 'v2', unit: 'lyj', on: day, seen: reason, inspected: inspected('of-head') }],
    ['record_visit', { id: 'v3', unit: 'lyj', on: day, seen: reason, inspected: inspected('none') }],
  ]),
  specialReports: reads('read_office_reports'),
  specialReportDocument: reads('read_office_reports', { id: 's1' }),
  sendSpecialReport: asks({}, [
    [
      'send_special_report',
      { id: 's1', round: 'r', title: 't', number: '1', to: 'x', signer: 'x', on: day, text: reason },
    ],
  ]),
  workReports: reads('read_office_reports'),
  owedWorkReports: reads('read_office_reports'),
  workReportDraft: reads('send_work_report', { report: 'monthly', period: '2024-03' }),
  sendWorkReport: asks({}, [
    ['send_work_report', { report: 'monthly', period: '2024-03', number: '1', signer: 'x', blocks: {} }],
  ]),
};

/** Every route by its name, with requests that reach the decision on each act it knows. */
export const ROUTES: Readonly<Record<string, readonly Asked[]>> = {
  ...OF_TASKS,
  ...OF_REVIEWS,
  ...OF_CASES,
  ...OTHER_ROUTES,
};
