import { type Admission, admit } from '../report/admit.ts';
import type { Report } from '../report/report.ts';
import { dayOf, type Instant } from '../time/instant.ts';
import type { TaskCommand } from './commands.ts';
import { decideChange } from './decide-change.ts';
import { type Decision, refuse, type TaskSetting } from './decision.ts';
import { deadlineOf, leadsOn, owes } from './duty.ts';
import type { TaskFact } from './events.ts';
import type { Window } from './facts.ts';
import { reportAsks } from './report-asks.ts';
import { settingIn } from './setting-in.ts';
import { handedIn, reportName, type TaskState } from './state.ts';

/** What follows from a request, on the state of this moment. Pure: the record numbers what is returned. */
export function decide(started: TaskSetting, state: TaskState, command: TaskCommand): Decision {
  const setting = settingIn(started, state);
  switch (command.ask) {
    case 'report':
      return decideReport(setting, state, command);
    case 'deadline':
      return { facts: missingAt(setting, state, command) };
    case 'verify':
    case 'return':
      return decideReview(state, command);
    case 'withdraw_report':
      return decideWithdrawal(setting, state, command);
    case 'propose':
    case 'approve':
    case 'reject':
      return decideChange(setting, state, command);
    case 'claim_completion':
      return claimCompletion(setting, state, command);
    case 'close':
      return { facts: state.closedAt || command.at < setting.closesAt ? [] : [{ type: 'task_closed' }] };
    default:
      return command satisfies never;
  }
}

/** The admission of a task that judges reports by itself, without the rest of its plan. */
export function admissionOf(setting: TaskSetting, state: TaskState): Admission {
  return {
    closesAt: setting.closesAt,
    hasUnit: () => true,
    task: (id) => (id === setting.facts.id ? { facts: setting.facts, acts: state.acts } : undefined),
    window: (period) => setting.windows.find((w) => w.period === period),
  };
}

type Ask<K extends TaskCommand['ask']> = Extract<TaskCommand, { readonly ask: K }>;

function decideReport(setting: TaskSetting, state: TaskState, { report, at }: Ask<'report'>): Decision {
  const refused = admit(admissionOf(setting, state), report, at);
  if (refused.length > 0) return { refused };
  const { unit, period } = report;
  const name = reportName(unit, period);
  const window = setting.windows.find((w) => w.period === period) as Window;
  // Of one that was taken back nothing is left: whatever comes next is the first again, and late by when it comes.
  const late = handedIn(state, name)?.late ?? at >= deadlineOf(window, state.acts);
  const version = (state.reports[name]?.versions ?? 0) + 1;
  return { facts: [received(report, { version, late })] };
}

/** The fact that a report was received, as its task decided it. */
export function received(report: Report, decided: { readonly version: number; readonly late: boolean }): Received {
  const { unit, period, lines } = report;
  return { type: 'report_received', unit, period, ...decided, lines, ...alsoSaid(report) };
}

/** What a report says besides its figures; nothing where it says nothing, as all did once. */
function alsoSaid({ draft, reason, files }: Report): Pick<Received, 'draft' | 'reason' | 'files'> {
  return {
    ...(draft === undefined ? {} : { draft }),
    ...(reason === undefined ? {} : { reason }),
    ...(files ? { files } : {}),
  };
}

type Received = Extract<TaskFact, { type: 'report_received' }>;

/** The reports of a period that are owed at its deadline and have not come; none where it was moved to later. */
function missingAt(setting: TaskSetting, state: TaskState, { period, at }: Ask<'deadline'>): TaskFact[] {
  const window = setting.windows.find((w) => w.period === period);
  if (!window || at < deadlineOf(window, state.acts)) return [];
  return outstandingUnits(setting, state, window).map((unit) => ({ type: 'report_missing', unit, period }));
}

/** The lead units that owe a report for a window, have handed in none and are not yet on record as missing. */
export function outstandingUnits(setting: TaskSetting, state: TaskState, window: Window): string[] {
  const { facts } = setting;
  if (!owes(facts, state.acts, { id: window.period, from: window.from, to: window.to })) return [];
  return leadsOn(facts, state.acts, window.to).filter((unit) => {
    const name = reportName(unit, window.period);
    return !handedIn(state, name) && !state.missing.includes(name);
  });
}

function decideReview(state: TaskState, command: Ask<'verify' | 'return'>): Decision {
  const { unit, period } = command;
  const report = handedIn(state, reportName(unit, period));
  if (state.closedAt) return refuse('task_closed', state.closedAt);
  if (!report) return refuse('unknown_report', reportName(unit, period));
  if (!reportAsks(report.stands).includes(command.ask))
    return refuse(report.stands === 'returned' ? 'already_returned' : 'already_verified', reportName(unit, period));
  const of = { unit, period, version: report.versions };
  if (command.ask === 'return') return { facts: [{ type: 'report_returned', ...of, reason: command.reason }] };
  if (command.version !== undefined && command.version !== report.versions)
    return refuse('newer_version', reportName(unit, period));
  const { lights } = command;
  return { facts: [{ type: 'report_verified', ...of, ...(lights ? { lights } : {}) }] };
}

/**
 * A unit takes its own report back before it is due, unless the office has decided about it: it is then as if it had not
 * been handed in (reliability §6). Another deadline that was granted to one report does not keep it open for this.
 */
function decideWithdrawal(setting: TaskSetting, state: TaskState, command: Ask<'withdraw_report'>): Decision {
  const { unit, period, reason, at } = command;
  const name = reportName(unit, period);
  const report = handedIn(state, name);
  if (state.closedAt) return refuse('task_closed', state.closedAt);
  if (!report) return refuse('unknown_report', name);
  if (report.stands !== 'submitted')
    return refuse(report.stands === 'returned' ? 'already_returned' : 'already_verified', name);
  if (!mayWithdraw(setting.windows, period, at)) return refuse('period_closed', name);
  return { facts: [{ type: 'report_withdrawn', unit, period, version: report.versions, reason }] };
}

/** True while a report of a period is not due yet. */
export function mayWithdraw(windows: readonly Window[], period: string, at: Instant): boolean {
  const window = windows.find((w) => w.period === period);
  return window !== undefined && at < window.deadline;
}

function claimCompletion(setting: TaskSetting, state: TaskState, command: Ask<'claim_completion'>): Decision {
  const { unit, note } = command;
  if (state.closedAt) return refuse('task_closed', state.closedAt);
  if (!leadsOn(setting.facts, state.acts, dayOf(command.at)).includes(unit)) return refuse('not_lead', unit);
  return { facts: [{ type: 'completion_claimed', unit, note }] };
}
