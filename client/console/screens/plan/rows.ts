import type { Plan, PlanIndicator, PlanTask, Request } from '../../parts/use-plan.ts';

/** A row of the plan: an indicator of a task, or a task that has none. */
export interface PlanRow {
  readonly id: string;
  readonly task: PlanTask;
  readonly indicator: PlanIndicator | null;
  /** The names of who leads and helps. */
  readonly lead: string;
  readonly co: string;
  readonly marks: readonly PlanMark[];
}

/** What a person should look at. */
export const MARKS = ['conflict', 'assumed', 'unassigned', 'asked', 'key', 'not_running'] as const;
export type PlanMark = (typeof MARKS)[number];

/** The rows of a plan with the names of its units, in the plan's order. */
export function planRows({ tasks, units }: Pick<Plan, 'tasks' | 'units'>, requests: readonly Request[]): PlanRow[] {
  const names = new Map(units.map((u) => [u.id, u.name]));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join('、');
  const asked = new Set(requests.map((r) => r.task));
  return tasks.flatMap((task) => {
    const of = task.indicators.length > 0 ? task.indicators : [null];
    return of.map((indicator) => ({
      id: `${task.id}/${indicator?.id ?? ''}`,
      task,
      indicator,
      lead: named(task.lead),
      co: named(task.co),
      marks: marksOf(task, indicator, asked.has(task.id)),
    }));
  });
}

function marksOf(task: PlanTask, indicator: PlanIndicator | null, asked: boolean): PlanMark[] {
  const found: Readonly<Record<PlanMark, boolean>> = {
    conflict: (indicator?.conflicts.length ?? 0) > 0,
    assumed: indicator?.assumed ?? false,
    unassigned: task.lead.length === 0,
    asked,
    key: indicator?.key ?? false,
    not_running: task.standing !== 'running',
  };
  return MARKS.filter((mark) => found[mark]);
}

/** What of a plan is shown; empty shows all. */
export interface PlanFilters {
  readonly text: string;
  readonly unit: string;
  readonly mark: string;
}

/** True for a row that all the filters let through; a unit's rows are those it leads or helps with. */
export function passes({ task, indicator, lead, co, marks }: PlanRow, { text, unit, mark }: PlanFilters): boolean {
  if (unit !== '' && !task.lead.includes(unit) && !task.co.includes(unit)) return false;
  if (mark !== '' && !marks.some((m) => m === mark)) return false;
  const words = `${task.title} ${indicator?.name ?? ''} ${task.clause} ${task.force ?? ''} ${lead} ${co}`.toLowerCase();
  return words.includes(text.toLowerCase());
}

/** The day until which it is to be done; a goal made of others has its parts'. */
export function dueOf({ task, indicator }: PlanRow): string {
  return indicator ? (indicator.due ?? '') : task.due;
}

/** What a row is called where there is only one line for it. */
export function nameOfRow({ task, indicator }: PlanRow): string {
  return indicator ? `${task.title} · ${indicator.name}` : task.title;
}
