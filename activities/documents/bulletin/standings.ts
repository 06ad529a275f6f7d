import type { Organisation } from '../../../workflows/rules/organisation/changes.ts';
import type { Task } from '../../../workflows/rules/plan.ts';
import type { ReviewInput } from '../../../workflows/rules/review/input.ts';
import { computeReview, type UnitResult } from '../../../workflows/rules/review/review.ts';
import { isActiveOn } from '../../../workflows/rules/task/duty.ts';
import type { Window } from '../../../workflows/rules/task/facts.ts';
import { actsBefore, planAsOf } from '../../../workflows/rules/task/plan-as-of.ts';
import { earlier } from '../../../workflows/rules/time/day.ts';
import type { Standing } from './input.ts';

/** The work of a cycle as its newest reports show it. */
export interface Work {
  readonly tasks: readonly Task[];
  /** The tasks that are withdrawn or suspended on the last day. */
  readonly resting: readonly string[];
  readonly units: readonly UnitResult[];
  readonly standings: readonly Standing[];
}

/**
 * The part of a snapshot that can be told at its instant: up to the newest reports whose deadline has passed, from the
 * period's first day, or those reports' where it lies before, to their last. Null before the first reports were due.
 */
export function toldSpan(read: ReviewInput): ReviewInput | null {
  const { period, windows, freezeAt } = read;
  const newest = windows.findLast((w) => w.to <= period.to && w.deadline <= freezeAt);
  if (!newest) return null;
  const span = { ...period, from: earlier(period.from, newest.from), to: newest.to };
  return { ...read, acts: actsBefore(read.acts, freezeAt), period: span };
}

/** The reporting periods of a span. */
export function windowsInside({ windows, period }: ReviewInput): Window[] {
  return windows.filter((w) => w.to >= period.from && w.to <= period.to);
}

/** How every task that is worked on stands at the end of a span, with its leads and targets of that day. */
export function workOf(input: ReviewInput, organisation: Organisation): Work {
  const { plan, acts, period } = input;
  const { tasks } = planAsOf(plan, acts, period.to, organisation);
  const resting = tasks.filter((t) => !isActiveOn(acts[t.id] ?? [], period.to)).map((t) => t.id);
  const running = tasks.filter((t) => !resting.includes(t.id));
  const units = everyUnit(input);
  const standings = running.flatMap((task) => task.lead.flatMap((lead) => standingsOf(units, task.id, lead)));
  return { tasks, resting, units, standings };
}

/** Every unit of the plan is spoken of, whatever groups a review ranks. */
function everyUnit(input: ReviewInput): UnitResult[] {
  const groups = [...new Set(input.plan.units.map((u) => u.group))];
  const policy = { ...input.policy, ranking: { ...input.policy.ranking, groups } };
  return computeReview({ ...input, policy }).groups.flatMap((group) => group.units);
}

function standingsOf(units: readonly UnitResult[], task: string, unit: string): Standing[] {
  const lines = units.find((u) => u.unit === unit)?.lines ?? [];
  return lines.filter((line) => line.task === task).map((line) => ({ ...line, unit }));
}
