import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { workflowBundle } from './bundle.ts';
import { quietRuntime } from './run-worker.ts';

/** What replaying the open workflows with the present code came to. */
export interface Replayed {
  readonly count: number;
  /** The workflows that the present code cannot go on with. */
  readonly failed: readonly string[];
}

/** Replays the history of each of these workflows that is running, with the present code; changes nothing. */
export async function replayOpen(client: Client, ids: readonly string[], cache: string): Promise<Replayed> {
  quietRuntime();
  const failed: string[] = [];
  let count = 0;
  const results = Worker.runReplayHistories({ workflowBundle: await workflowBundle(cache) }, histories(client, ids));
  for await (const { workflowId, error } of results) {
    count += 1;
    if (error) failed.push(workflowId);
  }
  return { count, failed };
}

async function* histories(client: Client, ids: readonly string[]) {
  for (const workflowId of ids) {
    const handle = client.workflow.getHandle(workflowId);
    const { status } = await handle.describe().catch((error) => {
      if (error instanceof WorkflowNotFoundError) return { status: { name: 'NOT_FOUND' } };
      throw error;
    });
    if (status.name === 'RUNNING') yield { workflowId, history: await handle.fetchHistory() };
  }
}
