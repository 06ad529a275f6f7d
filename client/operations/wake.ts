import { cycleId, rearmSignal } from '../../workflows/contract/supervise-cycle.ts';
import type { OperationDeps } from './deps.ts';

/** Has the cycle look at its agenda again; one that had run out runs on. */
export async function wake({ client, queue, clock }: OperationDeps, cycle: string): Promise<void> {
  await client.workflow
    .signalWithStart('superviseCycle', {
      workflowId: cycleId(cycle),
      taskQueue: queue,
      args: [{ cycle, clock: await clock(), opened: true }],
      signal: rearmSignal,
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    })
    // The record has it: a Temporal that is away learns of it by the next reconciliation.
    .catch(() => undefined);
}
