import { disagree } from '../../workflows/rules/review/lights.ts';
import type { LightRow } from './lights.ts';
import type { ReviewView } from './review.ts';

/** The three lights side by side as a review was frozen with them, where anybody stated one beside the computed. */
export function frozenLights({ snapshot, plan }: Pick<ReviewView, 'snapshot' | 'plan'>): LightRow[] {
  return snapshot.groups.flatMap((group) =>
    group.units.flatMap(({ unit, lines }) =>
      lines.flatMap(({ task: id, indicator, top, light: computed, lights: beside }) => {
        if (!top || !beside) return [];
        const task = plan.tasks.find((t) => t.id === id);
        const name = task?.indicators.find((i) => i.id === indicator)?.name ?? indicator;
        const lights = { ...beside, computed };
        return [{ unit, task: id, title: task?.title ?? id, indicator, name, ...lights, disagree: disagree(lights) }];
      }),
    ),
  );
}
