import { own } from '../own.ts';
import type { Task } from '../plan.ts';
import { leadsOn, owes } from '../task/duty.ts';
import { factsOf, type Window } from '../task/facts.ts';
import { actCounts, type NamedReport } from './amended.ts';
import { receivedBefore } from './counted.ts';
import type { ReportVersion, ReviewInput } from './input.ts';

/** The acts on a task that were made in time for the review. */
export function actsFor(input: ReviewInput, task: Task) {
  return (own(input.acts, task.id) ?? []).filter((act) => actCounts(input, task.id, act));
}

/** The last reporting period the unit owes for the task that ends on or before the review's last day. */
export function referenceWindow(input: ReviewInput, task: Task, unit: string): Window | undefined {
  return input.windows.findLast((w) => w.to <= input.period.to && owesReport(input, task, unit, w));
}

/** True when the unit owes a report of the task for the window. */
export function owesReport(input: ReviewInput, task: Task, unit: string, window: Window): boolean {
  const facts = factsOf(task);
  const acts = actsFor(input, task);
  const period = { id: window.period, from: window.from, to: window.to };
  return leadsOn(facts, acts, window.to).includes(unit) && owes(facts, acts, period);
}

/** The versions of a unit's report of a task for a period, received before the freeze or another instant. */
export function versionsOf(
  input: ReviewInput,
  { task, unit, period }: NamedReport,
  until = input.freezeAt,
): ReportVersion[] {
  const own = input.reports.filter((r) => r.task === task && r.unit === unit && r.period === period);
  return receivedBefore(own, until);
}
