import { type Indicator, isLeaf, type Plan, type Rhythm, type Task } from '../plan.ts';
import { type Act, type Addition, actsOf } from '../task/acts.ts';
import type { Window } from '../task/facts.ts';
import { type Day, later } from '../time/day.ts';
import { kindOfPeriod } from '../time/period.ts';
import type { TaskChange } from './plan-change.ts';

/** Why something cannot be added to a running plan. */
export type AdditionFaultCode =
  | 'unknown_task'
  | 'task_exists'
  | 'indicator_exists'
  | 'already_withdrawn'
  | 'already_accepted'
  | 'no_period_left'
  | 'past_due'
  | 'part_runs';

export interface AdditionFault {
  readonly code: AdditionFaultCode;
  readonly subject: string;
}

/** What an addition is judged by: the running plan, its reporting periods, the acts on the task it belongs to. */
export interface Running {
  readonly plan: Pick<Plan, 'tasks'>;
  readonly windows: readonly Window[];
  readonly acts: readonly Act[];
}

/**
 * The day from which an addition approved on a day counts: the first day of the first reporting period of its rhythm
 * that opens on that day or later, so that nothing is owed in hindsight; null when no period is left.
 */
export function countsFrom(windows: readonly Window[], rhythm: Rhythm | undefined, day: Day): Day | null {
  const own = windows.filter((w) => rhythm === undefined || kindOfPeriod(w.period) === rhythm);
  return own.find((w) => w.from >= day)?.from ?? null;
}

/** Why an addition cannot be made on a day, every reason; `others` are approved together with it. */
export function additionFaults(
  running: Running,
  { task: id, change }: TaskChange & { readonly change: Addition },
  others: readonly TaskChange[],
  today: Day,
): AdditionFault[] {
  const task = running.plan.tasks.find((t) => t.id === id);
  if (change.act === 'add_task') {
    const exists = task ? [fault('task_exists', id)] : [];
    return [...exists, ...timeFaults(running, change.task, change.task, later(change.from, today))];
  }
  if (!task) return [fault('unknown_task', id)];
  const of = { ...task, indicators: [change.indicator] };
  return [
    ...standingFaults(running.acts, id, others),
    ...nameFaults(task, change.indicator),
    ...partFaults(id, change.indicator, others),
    ...timeFaults(running, task, of, later(change.from, today)),
  ];
}

/** An addition as it is made on a day: it starts when it counts, or later where the plan says so. */
export function additionMade(running: Pick<Running, 'plan' | 'windows'>, id: string, asked: Addition, today: Day) {
  const rhythm = (asked.act === 'add_task' ? asked.task : running.plan.tasks.find((t) => t.id === id))?.rhythm;
  const since = countsFrom(running.windows, rhythm, later(asked.from, today));
  if (since === null) throw new Error(`no period is left for ${id}`);
  if (asked.act === 'add_indicator')
    return { ...asked, indicator: indicatorSince(asked.indicator, since), from: since };
  const { task } = asked;
  const indicators = task.indicators.map((i) => startingBy(i, since));
  return { ...asked, task: { ...task, indicators, from: later(task.from, since), since }, from: since };
}

function indicatorSince(indicator: Indicator, since: Day): Indicator {
  return { ...startingBy(indicator, since), since };
}

function startingBy(indicator: Indicator, since: Day): Indicator {
  return isLeaf(indicator) ? { ...indicator, from: later(indicator.from, since) } : indicator;
}

function fault(code: AdditionFaultCode, subject: string): AdditionFault {
  return { code, subject };
}

/** Nothing is added to a task that is withdrawn or accepted, or that the same change withdraws. */
function standingFaults(acts: readonly Act[], id: string, others: readonly TaskChange[]): AdditionFault[] {
  const leaves = others.some((o) => o.task === id && o.change.act === 'withdraw');
  if (leaves || actsOf(acts, 'withdraw').length > 0) return [fault('already_withdrawn', id)];
  return actsOf(acts, 'accept').length > 0 ? [fault('already_accepted', id)] : [];
}

function nameFaults(task: Task, { id }: Indicator): AdditionFault[] {
  return task.indicators.some((i) => i.id === id) ? [fault('indicator_exists', `${task.id} ${id}`)] : [];
}

/** A composite has parts that are added with it: what counts by itself already goes on doing so. */
function partFaults(task: string, indicator: Indicator, others: readonly TaskChange[]): AdditionFault[] {
  if (isLeaf(indicator)) return [];
  const added = others.flatMap((o) =>
    o.task === task && o.change.act === 'add_indicator' ? [o.change.indicator.id] : [],
  );
  return indicator.of.filter((id) => !added.includes(id)).map((id) => fault('part_runs', `${task} ${id}`));
}

/** A deadline must lie on or after the day from which an addition counts. */
function timeFaults(
  { windows }: Running,
  { id, rhythm }: Pick<Task, 'id' | 'rhythm'>,
  { due, indicators }: Task,
  day: Day,
): AdditionFault[] {
  const since = countsFrom(windows, rhythm, day);
  if (since === null) return [fault('no_period_left', id)];
  if (indicators.length === 0) return due < since ? [fault('past_due', `${id} ${due}`)] : [];
  return indicators
    .filter(isLeaf)
    .filter((leaf) => leaf.due < since)
    .map((leaf) => fault('past_due', `${id} ${leaf.id} ${leaf.due}`));
}
