import type { Plan } from '../../workflows/rules/plan.ts';
import { plan, posts, task, unit } from './cast.ts';

/** The units of a small county. */
export const UNITS = [unit('slj'), unit('lyj')];

/** The post of its supervision office. */
export const OFFICE = {
  id: 'office',
  name: '督查室',
  unit: null,
  post: 'supervisor',
  email: 'office@jinyun.example',
} as const;

/** Everybody who holds a post there. */
export const PEOPLE = [...UNITS.flatMap((u) => posts(u.id)), OFFICE];

/** Its plan. */
export const COUNTY = plan({ units: UNITS, people: PEOPLE });

/** One in which nobody owes a report: only what is done by hand happens. */
export const QUIET_COUNTY = plan({ units: UNITS, people: PEOPLE, tasks: [task({ lead: [], indicators: [] })] });

/** A plan in which each of these units leads one task, `task-of-<unit>`. */
export function aTaskEach(units: readonly string[]): Plan {
  return plan({
    units: units.map((id) => unit(id)),
    people: [...units.flatMap((id) => posts(id)), OFFICE],
    tasks: units.map((id) => task({ id: `task-of-${id}`, lead: [id] })),
  });
}
