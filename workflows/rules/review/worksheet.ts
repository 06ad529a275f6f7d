import { type Exact, exact } from '../decimal.ts';
import type { Reported } from '../indicator/leaf.ts';
import { lightOf } from '../indicator/light.ts';
import type { Outcome, State } from '../indicator/outcome.ts';
import { taskOutcomes } from '../indicator/task-outcomes.ts';
import { own } from '../own.ts';
import { type Indicator, isLeaf, type Leaf, type Task, topLevel } from '../plan.ts';
import { isActiveOn, leadsOn, owes, taskAsOf } from '../task/duty.ts';
import { factsOf, type Window } from '../task/facts.ts';
import { countedVersion, receivedBefore } from './counted.ts';
import type { ReportVersion, ReviewInput } from './input.ts';

/** One indicator of a unit's worksheet: the reported value, how it stands, and its part in the score. */
export interface WorksheetLine {
  readonly task: string;
  readonly indicator: Indicator;
  readonly top: boolean;
  readonly period: string | null;
  readonly value: string | null;
  readonly weight: Exact;
  readonly outcome: Outcome;
  readonly state: State;
  readonly light: string;
}

/** The lines of the tasks a unit leads on the review's last day, in plan order, parts included. */
export function worksheet(input: ReviewInput, unit: string): WorksheetLine[] {
  return input.plan.tasks
    .filter((task) => leadsOn(factsOf(task), actsFor(input, task), input.period.to).includes(unit))
    .flatMap((task) => taskLines(input, task, unit));
}

function taskLines(input: ReviewInput, task: Task, unit: string): WorksheetLine[] {
  const { policy, period } = input;
  const acts = actsFor(input, task);
  const asOf = taskAsOf(task, acts, period.to);
  const reference = referenceWindow(input, task, unit);
  const reported = reportedBy(input, task, unit, reference);
  const due = reference !== undefined && isActiveOn(acts, period.to);
  const outcomes = taskOutcomes(due ? asOf : neverDue(asOf), reported, period.to, exact(policy.scoring.cap));
  const tops = new Set(topLevel(asOf).map((i) => i.id));
  const share = policy.scoring.lead_credit === 'equal' ? leadsOn(factsOf(task), acts, period.to).length : 1;
  return asOf.indicators.map((indicator) => {
    const outcome = outcomes.get(indicator.id) as Outcome;
    return {
      task: task.id,
      indicator,
      top: tops.has(indicator.id),
      period: reference?.period ?? null,
      value: isLeaf(indicator) ? reported(indicator).value : null,
      weight: exact(indicator.weight).div(share),
      outcome,
      state: outcome.state,
      light: lightOf(outcome, policy.lights),
    };
  });
}

/** The acts on a task that were made before the freeze. */
export function actsFor(input: ReviewInput, task: Task) {
  return (own(input.acts, task.id) ?? []).filter((act) => act.at < input.freezeAt);
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

/** The versions of a unit's report of a task for a period, received before the freeze. */
export function versionsOf(input: ReviewInput, task: string, unit: string, period: string): ReportVersion[] {
  const own = input.reports.filter((r) => r.task === task && r.unit === unit && r.period === period);
  return receivedBefore(own, input.freezeAt);
}

function reportedBy(
  input: ReviewInput,
  task: Task,
  unit: string,
  reference: Window | undefined,
): (leaf: Leaf) => Reported {
  const { counts, missing } = input.policy.reporting;
  const versions = reference ? versionsOf(input, task.id, unit, reference.period) : [];
  const counted = countedVersion(versions, counts, input.freezeAt);
  return (leaf) => ({
    counted: counted !== undefined,
    value: (counted && own(counted.values, leaf.id)) || null,
    carried: missing === 'carry' ? newestValue(input, task, unit, leaf.id) : null,
  });
}

/** `missing: carry`: the newest value received before the freeze for any owed period up to the review's end. */
function newestValue(input: ReviewInput, task: Task, unit: string, indicator: string): string | null {
  const candidates = input.windows
    .filter((w) => w.to <= input.period.to && owesReport(input, task, unit, w))
    .flatMap((w) => versionsOf(input, task.id, unit, w.period))
    .filter((v) => own(v.values, indicator))
    .toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0));
  const newest = candidates.at(-1);
  return (newest && own(newest.values, indicator)) ?? null;
}

/** A task whose unit owes nothing yet: none of its indicators is due. */
function neverDue(task: Task): Task {
  const farFuture = '9999-12-31';
  const indicators = task.indicators.map((i) => (isLeaf(i) ? { ...i, from: farFuture, due: farFuture } : i));
  return { ...task, indicators };
}
