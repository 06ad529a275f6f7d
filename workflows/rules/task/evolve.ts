import { without } from '../own.ts';
import type { TaskEvent } from './events.ts';
import { type ReportState, reportName, type TaskState } from './state.ts';

/** The next state of a task after an event; an event already known changes nothing. */
export function evolve(state: TaskState, event: TaskEvent): TaskState {
  if (event.number <= state.number) return state;
  return { ...applied(state, event), number: event.number };
}

function applied(state: TaskState, { fact, at, actor }: TaskEvent): TaskState {
  switch (fact.type) {
    case 'report_received':
      return withReport(state, fact, { versions: fact.version, late: fact.late, stands: 'submitted' });
    case 'report_verified':
      return standing(state, fact, 'verified');
    case 'report_returned':
      return standing(state, fact, 'returned');
    case 'report_withdrawn':
      return standing(state, fact, 'withdrawn');
    case 'report_missing':
      return { ...state, missing: [...state.missing, reportName(fact.unit, fact.period)] };
    case 'change_proposed':
      return {
        ...state,
        proposals: { ...state.proposals, [fact.id]: { change: fact.change, reason: fact.reason, by: actor, at } },
      };
    case 'change_rejected':
      return { ...state, proposals: without(state.proposals, fact.id) };
    case 'change_made':
      return { ...state, acts: [...state.acts, fact.made], proposals: without(state.proposals, fact.id) };
    case 'completion_claimed':
      return { ...state, claimed: { unit: fact.unit, by: actor, at } };
    case 'deadlines_moved': {
      const deadlines = Object.fromEntries(fact.windows.map(({ period, deadline }) => [period, deadline]));
      return { ...state, moved: { deadlines: { ...state.moved?.deadlines, ...deadlines }, closesAt: fact.closesAt } };
    }
    case 'task_closed':
      return { ...state, closedAt: at };
    default:
      return fact satisfies never;
  }
}

type Which = { readonly unit: string; readonly period: string };

function withReport(state: TaskState, { unit, period }: Which, report: ReportState): TaskState {
  return { ...state, reports: { ...state.reports, [reportName(unit, period)]: report } };
}

function standing(state: TaskState, which: Which, stands: ReportState['stands']): TaskState {
  const report = state.reports[reportName(which.unit, which.period)];
  return report ? withReport(state, which, { ...report, stands }) : state;
}
