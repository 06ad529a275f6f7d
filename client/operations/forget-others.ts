import { WorkflowNotFoundError } from '@temporalio/client';
import { dropSetting, readSetting } from '../../activities/store/settings.ts';
import type { OperationDeps } from './deps.ts';

const WHY = 'the record was restored from a backup';

/**
 * After a restore, whatever a Temporal that lived on still runs belongs to a record that is no more, and may know more
 * than the one that stands: it is ended, and every open entity begins anew from the record. Done once a restore.
 */
export async function forgetOthers({ db, client, queue }: OperationDeps): Promise<void> {
  if ((await readSetting(db, 'restored')) === null) return;
  const query = `ExecutionStatus = "Running" and TaskQueue = "${queue}"`;
  for await (const { workflowId, runId } of client.workflow.list({ query })) {
    await client.workflow
      .getHandle(workflowId, runId)
      .terminate(WHY)
      .catch((error) => {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
      });
  }
  await dropSetting(db, 'restored');
}
