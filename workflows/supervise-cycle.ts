import {
  allHandlersFinished,
  condition,
  continueAsNew,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { CycleActivities } from './contract/activities.ts';
import { setClockSignal } from './contract/clock-signal.ts';
import { rearmSignal, type SuperviseCycleInput } from './contract/supervise-cycle.ts';
import { reached } from './wait.ts';

const { openCycle, nextInstant, performInstant } = proxyActivities<CycleActivities>({
  startToCloseTimeout: '2m',
  retry: { initialInterval: '250ms', maximumInterval: '30s' },
});

const HISTORY_BUDGET = 500;

/** A cycle waits for the next entry of its agenda and has it done, until nothing is left. */
export async function superviseCycle({ cycle, clock: start, opened }: SuperviseCycleInput): Promise<void> {
  let clock = start;
  let rearmed = false;
  setHandler(setClockSignal, (next) => {
    clock = next;
  });
  setHandler(rearmSignal, () => {
    rearmed = true;
  });

  if (!opened) await openCycle(cycle, clock);
  let next = await nextInstant(cycle);
  while (next !== null) {
    const came = await reached(next, { clock: () => clock, changed: () => rearmed });
    rearmed = false;
    next = came ? await performInstant(cycle, next) : await nextInstant(cycle);
    if (workflowInfo().historyLength > HISTORY_BUDGET) {
      await condition(allHandlersFinished);
      await continueAsNew<typeof superviseCycle>({ cycle, clock, opened: true });
    }
  }
  await condition(allHandlersFinished);
}
