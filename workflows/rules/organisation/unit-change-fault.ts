import { own } from '../own.ts';
import type { Plan, Task } from '../plan.ts';
import { type Act, actsOf } from '../task/acts.ts';
import { leadsOn } from '../task/duty.ts';
import type { Window } from '../task/facts.ts';
import type { ActsByTask } from '../task/plan-as-of.ts';
import type { Instant } from '../time/instant.ts';
import type { Organisation, UnitChange } from './changes.ts';
import { peopleOn, unitsDuring, unitsKnownOn } from './organisation-on.ts';
import { handedOn } from './successor.ts';

export type UnitChangeFaultCode =
  | 'unknown_unit'
  | 'unit_exists'
  | 'unknown_group'
  | 'post_exists'
  | 'no_reporter'
  | 'nothing_changes'
  | 'name_taken'
  | 'task_unnamed'
  | 'not_lead'
  | 'period_over'
  | 'changed_later';

export interface UnitChangeFault {
  readonly line: null;
  readonly code: UnitChangeFaultCode;
  readonly subject: string;
}

/** The cycle as it stands before a change of its units. */
export interface Reorganised {
  readonly plan: Plan;
  readonly organisation: Organisation;
  readonly acts: ActsByTask;
  readonly windows: readonly Window[];
}

type Of<K extends UnitChange['act']> = Extract<UnitChange, { readonly act: K }>;
type Found = [UnitChangeFaultCode, string];

/** Everything that speaks against a change of units at an instant; nothing when it can be made. */
export function unitChangeFaults(cycle: Reorganised, change: UnitChange, now: Instant): UnitChangeFault[] {
  const found: Found[] = [...dayFaults(cycle, change, now), ...whoFaults(cycle, change)];
  if (change.act === 'split_unit') found.push(...taskFaults(cycle, change));
  if (change.act !== 'rename_unit') found.push(...foundingFaults(cycle, change));
  return found.map(([code, subject]) => ({ line: null, code, subject }));
}

/** A day may lie in the past as long as no deadline has passed of what the successors would owe. */
function dayFaults({ windows, organisation }: Reorganised, change: UnitChange, now: Instant): Found[] {
  const over = windows
    .filter((w) => w.to >= change.from && w.deadline <= now)
    .map((w): Found => ['period_over', w.period]);
  const later = organisation.filter(
    (act) => act.change.act !== 'change_holder' && act.change.from > change.from && shares(act.change, change),
  );
  return [...over, ...later.map((act): Found => ['changed_later', act.change.from])];
}

function shares(a: UnitChange, b: UnitChange): boolean {
  return touched(a).some((unit) => touched(b).includes(unit));
}

/** The units a change is about: those that change, and those that take over. */
export function touched(change: UnitChange): readonly string[] {
  switch (change.act) {
    case 'rename_unit':
      return [change.unit];
    case 'merge_units':
      return [...change.units, change.into];
    case 'split_unit':
      return [change.unit, ...change.into];
    default:
      return change satisfies never;
  }
}

function whoFaults({ plan, organisation }: Reorganised, change: UnitChange): Found[] {
  const standing = unitsDuring(plan, organisation, { from: change.from, to: change.from });
  const founds = change.act === 'rename_unit' ? [] : change.founds.map((u) => u.id);
  const unknown = touched(change).filter((id) => !founds.includes(id) && !standing.some((u) => u.id === id));
  const named = standing.filter((u) => namesGiven(change).includes(u.name));
  const own = named.filter((u) => change.act === 'rename_unit' && u.id === change.unit);
  return [
    ...[...new Set(unknown)].map((id): Found => ['unknown_unit', id]),
    ...(isIdle(change) || own.length > 0 ? [['nothing_changes', touched(change).join(' ')] satisfies Found] : []),
    ...named.filter((u) => !touched(change).includes(u.id)).map((u): Found => ['name_taken', `${u.name} (${u.id})`]),
  ];
}

/** The names that a change gives; one may be that of a unit that goes. */
function namesGiven(change: UnitChange): readonly string[] {
  return change.act === 'rename_unit' ? [change.name] : change.founds.map((u) => u.name);
}

function isIdle(change: UnitChange): boolean {
  if (change.act === 'merge_units') return change.units.every((unit) => unit === change.into);
  return change.act === 'split_unit' && (new Set(change.into).size < 2 || !change.into.includes(change.rest));
}

/** Every task the unit leads from the day on must be named, and only to a successor. */
function taskFaults({ plan, acts }: Reorganised, change: Of<'split_unit'>): Found[] {
  const led = plan.tasks.filter((task) => leadsSometime(task, own(acts, task.id) ?? [], change)).map((t) => t.id);
  const named = Object.keys(change.tasks);
  return [
    ...led.filter((id) => !named.includes(id)).map((id): Found => ['task_unnamed', id]),
    ...named.filter((id) => !led.includes(id)).map((id): Found => ['not_lead', `${change.unit} ${id}`]),
    ...Object.values(change.tasks)
      .filter((unit) => !change.into.includes(unit))
      .map((unit): Found => ['unknown_unit', unit]),
  ];
}

function leadsSometime(task: Task, acts: readonly Act[], { unit, from }: Of<'split_unit'>): boolean {
  const days = [from, ...actsOf(acts, 'change_lead').map((a) => a.change.from)].filter((day) => day >= from);
  return days.some((day) => leadsOn(task, acts, day).includes(unit));
}

/** New units have a group that is there and posts of their own; nobody takes over without a reporter. */
function foundingFaults({ plan, organisation }: Reorganised, change: Of<'merge_units' | 'split_unit'>): Found[] {
  const known = unitsKnownOn(plan, organisation, change.from);
  const people = peopleOn(plan, organisation, change.from);
  const after = [...people, ...change.posts].map((p) => ({ ...p, unit: p.unit && handedOn(change, p.unit) }));
  const into = change.act === 'merge_units' ? [change.into] : change.into;
  return [
    ...change.founds.filter((u) => known.some((k) => k.id === u.id)).map((u): Found => ['unit_exists', u.id]),
    ...change.founds
      .filter((u) => !known.some((k) => k.group === u.group))
      .map((u): Found => ['unknown_group', u.group]),
    ...change.posts.filter((p) => people.some((k) => k.id === p.id)).map((p): Found => ['post_exists', p.id]),
    ...[...change.founds.map((u) => u.id), ...change.posts.map((p) => p.unit ?? '')]
      .filter((id) => !into.includes(id))
      .map((id): Found => ['unknown_unit', id]),
    ...into
      .filter((id) => !after.some((p) => p.unit === id && p.post === 'reporter'))
      .map((id): Found => ['no_reporter', id]),
  ];
}
