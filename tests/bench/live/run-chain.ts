import type { Client } from '@temporalio/client';

/** One run of a workflow as the server kept it. */
export interface Run {
  readonly events: readonly HistoryEvent[];
  readonly bytes: number;
  readonly transitions: number;
}

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;

/** An event as the server hands it out. */
export type HistoryEvent = NonNullable<History['events']>[number];

/** Every run of a workflow, from its first to the one that ended. */
export async function runChain(client: Client, workflowId: string): Promise<Run[]> {
  const { raw } = await client.workflow.getHandle(workflowId).describe();
  const runs: Run[] = [];
  let runId = raw.workflowExecutionInfo?.firstRunId ?? '';
  while (runId) {
    const handle = client.workflow.getHandle(workflowId, runId);
    const { events } = await handle.fetchHistory();
    const { workflowExecutionInfo: info } = (await handle.describe()).raw;
    runs.push({
      events: events ?? [],
      bytes: Number(info?.historySizeBytes ?? 0),
      transitions: Number(info?.stateTransitionCount ?? 0),
    });
    const last = events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes;
    runId = last?.newExecutionRunId ?? '';
  }
  return runs;
}
