import { type Leaf, leaves, type Plan } from './plan.ts';

/** A running cycle and the plan it runs. */
export interface RunningPlan {
  readonly cycle: string;
  readonly plan: Pick<Plan, 'issuer' | 'units' | 'tasks'>;
}

/** Where a figure is asked for. */
export interface AskedFor {
  readonly cycle: string;
  readonly unit: string;
  readonly task: string;
  readonly indicator: string;
}

/** A figure that more than one running plan asks the same unit for. */
export interface SharedFigure {
  readonly unit: string;
  readonly figure: string;
  readonly measure: string | null;
  readonly asked: readonly AskedFor[];
}

/**
 * The figures that two running plans of one issuer ask the same unit for: the same name, kind and unit of measure,
 * over spans that meet. Units are the same by their full names; nothing is guessed from names that are only alike,
 * nor from one that a plan itself uses for several of the unit's figures.
 */
export function sharedFigures(running: readonly RunningPlan[]): SharedFigure[] {
  const groups = new Map<string, (SharedFigure & { readonly spans: readonly Leaf[] })[]>();
  for (const { cycle, plan } of running) {
    for (const { unit, task, leaf } of ledFigures(plan)) {
      const name = [plan.issuer, unit.name, plain(leaf.name), leaf.kind, leaf.unit ?? ''].join('\n');
      const here = { cycle, unit: unit.id, task, indicator: leaf.id };
      const known = groups.get(name) ?? [];
      const meets = known.find((g) => g.spans.some((s) => s.from <= leaf.due && leaf.from <= s.due));
      const made = { unit: unit.name, figure: leaf.name, measure: leaf.unit, asked: [here], spans: [leaf] };
      const joined = meets && { ...meets, asked: [...meets.asked, here], spans: [...meets.spans, leaf] };
      groups.set(name, joined ? known.map((g) => (g === meets ? joined : g)) : [...known, made]);
    }
  }
  return [...groups.values()]
    .flat()
    .filter(({ asked }) => asked.length > 1 && new Set(asked.map((a) => a.cycle)).size === asked.length)
    .map(({ spans: _, ...figure }) => figure);
}

function ledFigures({ units, tasks }: RunningPlan['plan']) {
  return tasks.flatMap((task) =>
    task.lead.flatMap((id) => {
      const unit = units.find((u) => u.id === id);
      return unit ? leaves(task).map((leaf) => ({ unit, task: task.id, leaf })) : [];
    }),
  );
}

/** A name without the differences of writing that mean nothing: full or half width, spaces, quotation marks. */
function plain(name: string): string {
  return name.normalize('NFKC').replace(/[\s"'“”‘’「」]/g, '');
}
