import { type Indicator, isLeaf, type Leaf, type Plan, type Target, type Task } from './plan.ts';
import type { Change } from './task/acts.ts';
import type { Day } from './time/day.ts';

/** What two plans say differently of one thing, in words for people, and the change that would bring it about. */
export interface Difference {
  readonly task: string;
  readonly title: string;
  /** Null where the task itself differs. */
  readonly indicator: string | null;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /** Null where a running cycle knows no change that does it. */
  readonly change: Change | null;
}

/**
 * What a plan would become, task by task and field by field; equal plans differ in nothing. Targets, leads and later
 * deadlines of a running plan can be changed, a task withdrawn (assessment-rules §3), tasks and indicators added, from
 * the day `from` on.
 */
export function differences(base: Plan, next: Plan, from: Day): Difference[] {
  const gone = base.tasks.filter((task) => !next.tasks.some((t) => t.id === task.id));
  return [
    ...next.tasks.flatMap((task) => {
      const before = base.tasks.find((t) => t.id === task.id);
      return before ? ofTask(before, task, from) : [whole(task, '', task.title, { act: 'add_task', task, from })];
    }),
    ...gone.map((task) => whole(task, task.title, '', { act: 'withdraw', from })),
  ];
}

function whole({ id, title }: Task, before: string, after: string, change: Change | null): Difference {
  return { task: id, title, indicator: null, field: 'task', before, after, change };
}

type Field = readonly [field: string, before: string, after: string, change?: Change | null];

function ofTask(before: Task, after: Task, from: Day): Difference[] {
  const { id, title } = before;
  const days: readonly Field[] =
    before.indicators.length === 0 && after.indicators.length === 0
      ? [['from', before.from, after.from], dueField(before.due, after.due, null)]
      : [];
  const fields: readonly Field[] = [
    ['title', before.title, after.title],
    ['clause', before.clause, after.clause],
    ['force', before.force ?? '', after.force ?? ''],
    ['lead', before.lead.join(' '), after.lead.join(' '), leadChange(after.lead, from)],
    ['co', before.co.join(' '), after.co.join(' ')],
    ...days,
  ];
  return [...differing(id, title, null, fields), ...ofIndicators(before, after, from)];
}

/** A task is not left without anybody to lead it by a change of lead. */
function leadChange(lead: readonly string[], from: Day): Change | null {
  return lead.length > 0 ? { act: 'change_lead', lead, from } : null;
}

/** A deadline may be moved later only. */
function dueField(before: Day, after: Day, indicator: string | null): Field {
  return ['due', before, after, after > before ? { act: 'extend', indicator, due: after } : null];
}

function ofIndicators(before: Task, after: Task, from: Day): Difference[] {
  const { id, title } = before;
  const gone = before.indicators.filter((i) => !after.indicators.some((a) => a.id === i.id));
  return [
    ...after.indicators.flatMap((indicator) => {
      const known = before.indicators.find((i) => i.id === indicator.id);
      const fields: readonly Field[] = known
        ? ofIndicator(known, indicator, from)
        : [['indicator', '', indicator.name, { act: 'add_indicator', indicator, from }]];
      return differing(id, title, indicator.id, fields);
    }),
    ...gone.flatMap((i) => differing(id, title, i.id, [['indicator', i.name, '']])),
  ];
}

function ofIndicator(before: Indicator, after: Indicator, from: Day): readonly Field[] {
  const common: readonly Field[] = [
    ['name', before.name, after.name],
    ['kind', before.kind, after.kind],
    ['weight', before.weight, after.weight],
    ['key', String(before.key), String(after.key)],
  ];
  if (isLeaf(before) && isLeaf(after)) return [...common, ...ofLeaf(before, after, from)];
  const parts = (i: Indicator) => (isLeaf(i) ? '' : i.of.join(' '));
  return [...common, ['of', parts(before), parts(after)]];
}

function ofLeaf(before: Leaf, after: Leaf, from: Day): readonly Field[] {
  const { target } = after;
  const change: Change | null = target && { act: 'change_target', indicator: before.id, target, from };
  return [
    ['target', words(before.target), words(target), before.target ? change : null],
    ['unit', before.unit ?? '', after.unit ?? ''],
    ['base', before.base, after.base],
    ['stretch', words(before.stretch), words(after.stretch)],
    ['from', before.from, after.from],
    dueField(before.due, after.due, before.id),
    ['schedule', JSON.stringify(before.schedule), JSON.stringify(after.schedule)],
  ];
}

function words(target: Target | null): string {
  return target ? `${target.op} ${target.value}` : '';
}

/** The spaces around a text are nobody's words. */
function differing(task: string, title: string, indicator: string | null, fields: readonly Field[]): Difference[] {
  return fields
    .filter(([, before, after]) => before.trim() !== after.trim())
    .map(([field, before, after, change = null]) => ({ task, title, indicator, field, before, after, change }));
}
