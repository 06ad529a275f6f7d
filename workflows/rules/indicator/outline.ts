import { type Indicator, isLeaf, type Task, topLevel } from '../plan.ts';

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
