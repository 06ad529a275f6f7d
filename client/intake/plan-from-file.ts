import { defaultSchedule } from '../../workflows/rules/indicator/schedule.ts';
import type { Force, Indicator, Plan, Task } from '../../workflows/rules/plan.ts';
import type { IndicatorFile, PlanFile } from './plan-schema.ts';

/** A plan with its defaults filled in: an indicator's days from its task, the task's from the horizon. */
export function planFromFile(file: PlanFile): Plan {
  const { forces: _, ...rest } = file;
  return {
    ...rest,
    number: file.number ?? null,
    source: file.source ?? null,
    units: file.units.map((u) => ({ ...u, subordinate: u.subordinate ?? true, aliases: u.aliases ?? [] })),
    people: file.people.map((p) => ({ ...p, unit: p.unit ?? null })),
    ...(file.forces ? { forces: file.forces.map(forceFromFile) } : {}),
    tasks: file.tasks.map((t) => taskFromFile(t, file)),
  };
}

function forceFromFile(force: NonNullable<PlanFile['forces']>[number]): Force {
  const { id, name, convener = null, office = null, reporting = null, deputies, members } = force;
  return {
    id,
    name,
    convener,
    office,
    reporting,
    ...(deputies ? { deputies } : {}),
    ...(members ? { members } : {}),
  };
}

function taskFromFile(task: PlanFile['tasks'][number], { horizon, forces }: PlanFile): Task {
  const rhythm = forces?.find((f) => f.id === task.force)?.reporting;
  const from = task.from ?? horizon.from;
  const due = task.due ?? horizon.to;
  return {
    id: task.id,
    title: task.title,
    clause: task.clause,
    ...(task.force ? { force: task.force } : {}),
    ...(rhythm ? { rhythm } : {}),
    lead: task.lead,
    co: task.co ?? [],
    from,
    due,
    indicators: (task.indicators ?? []).map((i) => indicatorFromFile(i, from, due)),
  };
}

function indicatorFromFile(file: IndicatorFile, from: string, due: string): Indicator {
  const common = { id: file.id, name: file.name, weight: file.weight ?? '1', key: file.key ?? false };
  if ('of' in file) return { ...common, kind: file.kind, of: file.of };
  return {
    ...common,
    kind: file.kind,
    unit: file.unit ?? null,
    target: file.target ?? null,
    base: file.base ?? '0',
    stretch: file.stretch ?? null,
    from: file.from ?? from,
    due: file.due ?? due,
    schedule: file.schedule ?? defaultSchedule(file.kind),
    assumed: file.assumed ?? false,
    conflicts: file.conflicts ?? [],
  };
}
