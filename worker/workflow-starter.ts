import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import type { WorkflowStarter } from '../activities/ports.ts';
import { reviewId } from '../workflows/contract/conduct-review.ts';
import { mailPlannedOn } from '../workflows/contract/deliver-mail.ts';
import { cycleId, rearmSignal } from '../workflows/contract/supervise-cycle.ts';
import { taskId } from '../workflows/contract/supervise-task.ts';

const BATCH = 25;

/** Activities' way to Temporal. Every call may be repeated: what runs already is left as it is. */
export function createWorkflowStarter(client: Client, taskQueue: string): WorkflowStarter {
  const start = (type: string, workflowId: string, args: unknown[]) =>
    client.workflow
      .start(type, { workflowId, taskQueue, args, workflowIdReusePolicy: 'REJECT_DUPLICATE' })
      .then(() => undefined, ignore(WorkflowExecutionAlreadyStartedError));
  return {
    startTasks: async (inputs) => {
      for (let from = 0; from < inputs.length; from += BATCH) {
        const batch = inputs.slice(from, from + BATCH);
        await Promise.all(batch.map((i) => start('superviseTask', taskId(i.cycle, i.setting.facts.id), [i])));
      }
    },
    startReview: (input) => start('conductReview', reviewId(input.cycle, input.period), [input]),
    rearmCycle: (cycle) =>
      client.workflow.getHandle(cycleId(cycle)).signal(rearmSignal).catch(ignore(WorkflowNotFoundError)),
    mailPlanned: async () => {
      await client.workflow.signalWithStart('deliverMail', mailPlannedOn(taskQueue));
    },
  };
}

function ignore(kind: abstract new (...args: never[]) => Error): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof kind)) throw error;
  };
}
