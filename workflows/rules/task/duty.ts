import { isLeaf, type Leaf, type Target, type Task } from '../plan.ts';
import type { Day } from '../time/day.ts';
import { earlier, later } from '../time/day.ts';
import { dayOf, type Instant } from '../time/instant.ts';
import { kindOfPeriod, type Period, touches } from '../time/period.ts';
import { type Act, actsOf } from './acts.ts';
import type { TaskFacts, Window } from './facts.ts';
import { countsOn } from './planned-on.ts';

/** The lead units on a day: the plan's, or those of the last change of lead made for that day or before. */
export function leadsOn(facts: Pick<TaskFacts, 'lead'>, acts: readonly Act[], day: Day): readonly string[] {
  const changed = actsOf(acts, 'change_lead').filter((a) => a.change.from <= day);
  return changed.at(-1)?.change.lead ?? facts.lead;
}

/** True when the lead units owe a report for the period (assessment-rules §3). */
export function owes(facts: TaskFacts, acts: readonly Act[], period: Period): boolean {
  const span = spanOf(facts, acts, period.to);
  const accepted = actsOf(acts, 'accept')[0];
  return (
    (facts.rhythm === undefined || facts.rhythm === kindOfPeriod(period.id)) &&
    touches(period, span.from, span.due) &&
    isActiveOn(acts, period.to) &&
    !(accepted && period.from > accepted.change.on)
  );
}

/** False from the day of a withdrawal on and inside a suspension: nothing is owed, nothing is due. */
export function isActiveOn(acts: readonly Act[], day: Day): boolean {
  const withdrawn = actsOf(acts, 'withdraw').some((a) => day >= a.change.from);
  return !withdrawn && !actsOf(acts, 'suspend').some((a) => a.change.from <= day && day <= a.change.to);
}

/**
 * The days a task spans as seen on a day: earliest `from` to latest `due` of its leaves, with the extensions granted
 * by then; a later one makes nothing owed in hindsight.
 */
export function spanOf(facts: TaskFacts, allActs: readonly Act[], on: Day): { readonly from: Day; readonly due: Day } {
  const acts = allActs.filter((act) => dayOf(act.at) <= on);
  const leaves = facts.leaves.filter((leaf) => countsOn(leaf, on));
  if (leaves.length === 0) {
    return { from: facts.from, due: extendedDue(facts.due, null, acts) };
  }
  return {
    from: leaves.map((l) => l.from).reduce(earlier),
    due: leaves.map((l) => extendedDue(l.due, l.id, acts)).reduce(later),
  };
}

/** A due day after the extensions granted for it; one without an indicator extends all that there are by then. */
export function extendedDue(due: Day, indicator: string | null, acts: readonly Act[]): Day {
  const added = acts.findLastIndex(({ change }) => change.act === 'add_indicator' && change.indicator.id === indicator);
  return actsOf(acts.slice(added + 1), 'extend')
    .filter((a) => a.change.indicator === null || a.change.indicator === indicator)
    .map((a) => a.change.due)
    .reduce(later, due);
}

/** The deadline of a period's reports, moved where the period was excused. */
export function deadlineOf(window: Window, acts: readonly Act[]): Instant {
  return actsOf(acts, 'excuse').findLast((a) => a.change.period === window.period)?.change.deadline ?? window.deadline;
}

/** A task as a review of the period ending on `on` sees it: extended due days, the target in force then. */
export function taskAsOf(task: Task, acts: readonly Act[], on: Day): Task {
  return { ...task, indicators: task.indicators.map((i) => (isLeaf(i) ? leafAsOf(i, task.clause, acts, on) : i)) };
}

function leafAsOf(leaf: Leaf, clause: string, acts: readonly Act[], on: Day): Leaf {
  const made = actsOf(acts, 'change_target').findLast((a) => a.change.indicator === leaf.id && a.change.from <= on);
  const due = extendedDue(leaf.due, leaf.id, acts);
  if (!made) return { ...leaf, due };
  const { target } = made.change;
  return { ...leaf, due, target, conflicts: rivalsTo(target, leaf, clause) };
}

/** A rival that an approved change made the binding target is a rival no more; the one that bound before becomes one. */
function rivalsTo(binding: Target, { target, conflicts }: Leaf, clause: string): Leaf['conflicts'] {
  const isBinding = (t: Target) => t.op === binding.op && t.value === binding.value;
  if (!target) return conflicts;
  return conflicts.map((rival) => (isBinding(rival.target) ? { clause, target } : rival));
}
