import { type Indicator, isLeaf, type Task, topLevel } from '../../../workflows/rules/plan.ts';

/** An indicator and how deep it stands below those that count by themselves. */
export interface Outlined {
  readonly indicator: Indicator;
  readonly depth: number;
}

/** A task's indicators as they are read: each that counts by itself, its parts below it where it is `opened`. */
export function outline(task: Task, opened: (indicator: string) => boolean = () => true): Outlined[] {
  const byId = new Map(task.indicators.map((i) => [i.id, i]));
  const withParts = (indicator: Indicator, depth: number): Outlined[] => [
    { indicator, depth },
    ...(isLeaf(indicator) || !opened(indicator.id) ? [] : indicator.of).flatMap((id) => {
      const part = byId.get(id);
      return part ? withParts(part, depth + 1) : [];
    }),
  ];
  return topLevel(task).flatMap((indicator) => withParts(indicator, 0));
}

/** How a row shows where it stands: `whole` counts by itself, `part` does not, `deeper` is a part of a part. */
export function placeOf({ depth }: Outlined): string {
  return ['whole', 'part'][depth] ?? 'part deeper';
}

/** The name of the part that decided a composite, or null. */
export function deciderName(task: Task, decidedBy: string | null): string | null {
  return task.indicators.find((i) => i.id === decidedBy)?.name ?? null;
}
