import type { Outlined } from '../../../workflows/rules/indicator/outline.ts';
import type { Task } from '../../../workflows/rules/plan.ts';

/** How a row shows where it stands: `whole` counts by itself, `part` does not, `deeper` is a part of a part. */
export function placeOf({ depth }: Outlined): string {
  return ['whole', 'part'][depth] ?? 'part deeper';
}

/** The name of the part that decided a composite, or null. */
export function deciderName(task: Task, decidedBy: string | null): string | null {
  return task.indicators.find((i) => i.id === decidedBy)?.name ?? null;
}
