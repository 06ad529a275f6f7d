import { WorkflowNotFoundError } from '@temporalio/client';
import { openTasks, runningCycles } from '../../activities/store/open-entities.ts';
import type { Clock } from '../../workflows/contract/clock.ts';
import { setClockSignal } from '../../workflows/contract/clock-signal.ts';
import { cycleId } from '../../workflows/contract/supervise-cycle.ts';
import { taskId } from '../../workflows/contract/supervise-task.ts';
import type { OperationDeps } from './deps.ts';

/** Sends a new mapping of business time to every open workflow that keeps time. */
export async function tellClock({ db, client }: OperationDeps, clock: Clock): Promise<void> {
  const tasks = (await openTasks(db)).map(({ cycle, task }) => taskId(cycle, task));
  const cycles = (await runningCycles(db)).map(({ cycle }) => cycleId(cycle));
  for (const id of [...cycles, ...tasks]) {
    await client.workflow
      .getHandle(id)
      .signal(setClockSignal, clock)
      .catch((error) => {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
      });
  }
}
