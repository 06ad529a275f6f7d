import type { CycleActivities } from '../workflows/contract/activities.ts';
import { factsOf, travelling } from '../workflows/rules/task/facts.ts';
import { NEW_TASK } from '../workflows/rules/task/state.ts';
import { startOfDay } from '../workflows/rules/time/instant.ts';
import type { ActivityDeps } from './ports.ts';
import { append } from './store/append.ts';
import { definitionOf } from './store/definition.ts';

/** Starts one workflow for each task of the plan, those without a lead too: one may be named later. */
export function openCycle({ db, starter, now }: ActivityDeps): CycleActivities['openCycle'] {
  return async (cycle, clock) => {
    const { plan, windows, closesAt, from } = await definitionOf(db, cycle);
    await starter.startTasks(
      plan.tasks.map((task) => ({
        cycle,
        setting: { facts: factsOf(task), windows: travelling(windows), closesAt },
        clock,
        state: NEW_TASK,
      })),
    );
    const event = {
      entity: `cycle/${cycle}`,
      key: 'opened',
      type: 'cycle_opened',
      at: startOfDay(from),
      actor: 'system',
    };
    await append(db, [{ ...event, body: { cycle } }], now());
  };
}
