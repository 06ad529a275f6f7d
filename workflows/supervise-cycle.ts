import {
  allHandlersFinished,
  condition,
  continueAsNew,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type { CycleActivities } from './contract/activities.ts';
import { setClockSignal } from './contract/clock-signal.ts';
import { rearmSignal, type SuperviseCycleInput } from './contract/supervise-cycle.ts';
import type { Instant } from './rules/time/instant.ts';
import { reached } from './wait.ts';

const { openCycle } = proxyActivities<CycleActivities>({
  startToCloseTimeout: '5m',
  retry: { initialInterval: '250ms', maximumInterval: '30s' },
});

const { nextInstant, performInstant } = proxyLocalActivities<CycleActivities>({
  startToCloseTimeout: '30s',
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
    next = came ? await perform(cycle, next) : await nextInstant(cycle);
    if (workflowInfo().historyLength > HISTORY_BUDGET) {
      await condition(allHandlersFinished);
      await continueAsNew<typeof superviseCycle>({ cycle, clock, opened: true });
    }
  }
  await condition(allHandlersFinished);
}

/** Has an instant done, as soon as everything received before it has been settled. */
async function perform(cycle: string, at: Instant): Promise<Instant | null> {
  for (;;) {
    const performed = await performInstant(cycle, at);
    if (performed.done) return performed.next;
    await sleep('1s');
  }
}
