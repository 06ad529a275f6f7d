import type { Database } from '../../activities/store/database.ts';
import { type Organised, readOrganised } from '../../activities/store/definition.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import { unitsKnownOn } from '../../workflows/rules/organisation/organisation-on.ts';
import { own } from '../../workflows/rules/own.ts';
import { type Indicator, isLeaf, type Leaf, leaves, type Plan, type Task } from '../../workflows/rules/plan.ts';
import type { TaskChange } from '../../workflows/rules/plan-change/plan-change.ts';
import type { Change } from '../../workflows/rules/task/acts.ts';
import { spanOf } from '../../workflows/rules/task/duty.ts';
import { factsOf, type Window } from '../../workflows/rules/task/facts.ts';
import { type ActsByTask, actsBefore, dutiesAsOf } from '../../workflows/rules/task/plan-as-of.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { targetText } from './target-text.ts';

/** What a change makes of a task: how the field stood, and how it stands afterwards. */
export interface ToldChange {
  readonly task: string;
  readonly title: string;
  /** The indicator by its name; null where it is about the whole task. */
  readonly indicator: string | null;
  readonly act: Change['act'];
  /** Targets and names as words, days and instants as such; null where nothing stood there. */
  readonly before: string | null;
  readonly after: string | null;
  /** The day from which it holds; null where it says so itself. */
  readonly from: Day | null;
  /** The reporting period that is meant, of a deadline that is moved. */
  readonly period: string | null;
}

/** Tells changes of a cycle's plan against how it stood at an instant: when they were decided, or now. */
export type TellChange = (wanted: TaskChange, at: Instant) => ToldChange;

/** How things stood at an instant. */
interface Then {
  readonly plan: Plan;
  readonly acts: ActsByTask;
  readonly today: Day;
  readonly windows: readonly Window[];
  readonly nameOf: (unit: string) => string;
}

/** Reads once what changes of a cycle are told against. */
export async function changesTold(db: Database, cycle: string): Promise<TellChange> {
  const organised = await readOrganised(db, cycle);
  const acts = await taskActs(db, cycle);
  const known = new Map<Instant, Then>();
  return (wanted, at) => {
    if (!organised) return unknown(wanted);
    const then = known.get(at) ?? thenOf(organised, acts, at);
    known.set(at, then);
    return toldAgainst(then, wanted);
  };
}

function thenOf({ definition: { plan, windows }, organisation }: Organised, all: ActsByTask, at: Instant): Then {
  const [acts, today] = [actsBefore(all, at), dayOf(at)];
  const names = new Map(unitsKnownOn(plan, organisation, today).map((u) => [u.id, u.name]));
  const nameOf = (unit: string) => names.get(unit) ?? unit;
  return { plan: dutiesAsOf(plan, acts, today, organisation), acts, today, windows, nameOf };
}

function toldAgainst(then: Then, { task: id, change }: TaskChange): ToldChange {
  const task = then.plan.tasks.find((t) => t.id === id);
  const told = { ...unknown({ task: id, change }), title: task?.title ?? '' };
  const named = (units: readonly string[]) => units.map(then.nameOf).join('、');
  switch (change.act) {
    case 'add_task':
      return { ...told, title: change.task.title, after: named(change.task.lead) };
    case 'add_indicator':
      return { ...told, indicator: change.indicator.name, after: measured(change.indicator) };
    case 'change_lead':
      return { ...told, before: task ? named(task.lead) : null, after: named(change.lead) };
    case 'change_target':
      return { ...told, ...targetsOf(task, change) };
    case 'extend':
      return { ...told, ...deadlineOf(then, task, change.indicator), after: change.due };
    case 'suspend':
      return { ...told, after: change.to };
    case 'excuse': {
      const window = then.windows.find((w) => w.period === change.period);
      return { ...told, period: change.period, before: window?.deadline ?? null, after: change.deadline };
    }
    default:
      return told;
  }
}

function unknown({ task, change }: TaskChange): ToldChange {
  const from = 'from' in change ? change.from : change.act === 'accept' ? change.on : null;
  return { task, title: '', indicator: null, act: change.act, before: null, after: null, from, period: null };
}

function measured(indicator: Indicator): string | null {
  return isLeaf(indicator) ? targetText(indicator.target, indicator.unit) : indicator.of.join('、');
}

function targetsOf(task: Task | undefined, change: Extract<Change, { act: 'change_target' }>) {
  const leaf = task && leafOf(task, change.indicator);
  const unit = leaf?.unit ?? null;
  return {
    indicator: leaf?.name ?? change.indicator,
    before: targetText(leaf?.target ?? null, unit),
    after: targetText(change.target, unit),
  };
}

/** A deadline as it stood: an indicator's, or the last of the task's. */
function deadlineOf({ acts, today }: Then, task: Task | undefined, indicator: string | null) {
  if (!task) return {};
  const leaf = indicator === null ? undefined : leafOf(task, indicator);
  if (leaf) return { indicator: leaf.name, before: leaf.due };
  return { before: spanOf(factsOf(task), own(acts, task.id) ?? [], today).due };
}

function leafOf(task: Task, indicator: string): Leaf | undefined {
  return leaves(task).find((leaf) => leaf.id === indicator);
}
