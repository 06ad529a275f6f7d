import { isCountywide } from '../../workflows/rules/plan.ts';
import { checkIndicators } from './check-indicators.ts';
import { problemAt } from './parse.ts';
import type { PlanFile } from './plan-schema.ts';
import type { Problem } from './problem.ts';
import { repeats } from './repeats.ts';
import type { YamlFile } from './yaml-file.ts';

/** The faults of a plan that a schema cannot see: ids used twice, references that lead nowhere, spans outside the horizon. */
export function checkPlan(plan: PlanFile, source: YamlFile): Problem[] {
  const units = new Set(plan.units.map((u) => u.id));
  return [
    ...horizonProblems(plan, source),
    ...repeated(plan.units, 'units', source),
    ...repeated(plan.people, 'people', source),
    ...repeated(plan.tasks, 'tasks', source),
    ...repeated(plan.forces ?? [], 'forces', source),
    ...peopleProblems(plan, units, source),
    ...forceProblems(plan, units, source),
    ...plan.tasks.flatMap((task, index) => taskProblems(plan, task, index, units, source)),
  ];
}

/** Longer than any plan lives, short enough to compute. */
const MOST_YEARS = 20;

function horizonProblems({ horizon: { from, to } }: PlanFile, source: YamlFile): Problem[] {
  if (from > to) return [problemAt(source, ['horizon', 'to'], 'due_before_from')];
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return years > MOST_YEARS
    ? [problemAt(source, ['horizon', 'to'], 'horizon_too_long', { years: String(MOST_YEARS) })]
    : [];
}

function repeated(
  list: readonly { readonly id: string }[],
  name: string,
  source: YamlFile,
  at: PropertyKey[] = [],
): Problem[] {
  const again = repeats(list.map(({ id }) => id));
  return list.flatMap(({ id }, index) =>
    again.has(index) ? [problemAt(source, [...at, name, index, 'id'], 'repeated_id', { id })] : [],
  );
}

function peopleProblems(plan: PlanFile, units: ReadonlySet<string>, source: YamlFile): Problem[] {
  return plan.people.flatMap((person, index) => {
    if (person.unit && !units.has(person.unit)) {
      return [problemAt(source, ['people', index, 'unit'], 'unknown_unit_id', { id: person.unit })];
    }
    const needsUnit = !isCountywide(person) && !person.unit;
    return needsUnit ? [problemAt(source, ['people', index], 'post_needs_unit', { post: person.post })] : [];
  });
}

function forceProblems({ forces = [], tasks }: PlanFile, units: ReadonlySet<string>, source: YamlFile): Problem[] {
  const known = new Set(forces.map((f) => f.id));
  const offices = forces.flatMap(({ office }, index) =>
    office && !units.has(office)
      ? [problemAt(source, ['forces', index, 'office'], 'unknown_unit_id', { id: office })]
      : [],
  );
  const named = tasks.flatMap(({ force }, index) =>
    force && !known.has(force) ? [problemAt(source, ['tasks', index, 'force'], 'unknown_force', { id: force })] : [],
  );
  const twice = forces.flatMap(({ members = [] }, index) =>
    [...repeats(members)].map((place) =>
      problemAt(source, ['forces', index, 'members', place], 'repeated_id', { id: members[place] ?? '' }),
    ),
  );
  return [...offices, ...named, ...twice];
}

function taskProblems(
  plan: PlanFile,
  task: PlanFile['tasks'][number],
  index: number,
  units: ReadonlySet<string>,
  source: YamlFile,
): Problem[] {
  const at = ['tasks', index];
  return [
    ...unitReferences(task, at, units, source),
    ...repeated(task.indicators ?? [], 'indicators', source, at),
    ...spanProblems(plan, task, at, source),
    ...checkIndicators(task, at, source),
  ];
}

function unitReferences(
  task: PlanFile['tasks'][number],
  at: readonly PropertyKey[],
  units: ReadonlySet<string>,
  source: YamlFile,
): Problem[] {
  return (['lead', 'co'] as const).flatMap((role) => {
    const named = task[role] ?? [];
    const again = repeats(named);
    return named.flatMap((id, index) => {
      const path = [...at, role, index];
      if (!units.has(id)) return [problemAt(source, path, 'unknown_unit_id', { id })];
      return again.has(index) ? [problemAt(source, path, 'repeated_id', { id })] : [];
    });
  });
}

function spanProblems(
  plan: PlanFile,
  task: PlanFile['tasks'][number],
  at: readonly PropertyKey[],
  source: YamlFile,
): Problem[] {
  const from = task.from ?? plan.horizon.from;
  const due = task.due ?? plan.horizon.to;
  const own = from > due ? [problemAt(source, [...at, 'due'], 'due_before_from')] : [];
  const leaves = (task.indicators ?? []).flatMap((indicator, index) => {
    if ('of' in indicator || (indicator.from && indicator.due)) return [];
    const crossed = (indicator.from ?? from) > (indicator.due ?? due);
    return crossed ? [problemAt(source, [...at, 'indicators', index], 'due_before_from')] : [];
  });
  return [...own, ...leaves];
}
