import {
  isGrpcServiceError,
  ServiceError,
  type UpdateDefinition,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { RECORD_UNAVAILABLE, REFUSED } from '../../workflows/contract/failures.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError, type Refused } from './errors.ts';

/** Long enough for a busy worker, short enough for a person who waits. */
const DEADLINE_MS = 5_000;

/**
 * Sends an Update and waits for its answer. Refusals come as `refused`; a server, worker or record that does not
 * answer in time, or is older than who asks, comes as `unavailable`, and the same key may be sent again.
 */
export async function callUpdate<Answer, Arg>(
  deps: OperationDeps,
  workflowId: string,
  update: UpdateDefinition<Answer, [Arg]>,
  updateId: string,
  arg: Arg,
): Promise<Answer> {
  try {
    return await sendUpdate(deps, workflowId, update, updateId, arg).catch((error) => {
      if (!isRecordUnavailable(error)) throw error;
      // Temporal answers an Update's id with what came of it once; the record knows by the key what it has.
      return sendUpdate(deps, workflowId, update, `${updateId}/${deps.now().getTime()}`, arg);
    });
  } catch (error) {
    throw translated(error, workflowId);
  }
}

function sendUpdate<Answer, Arg>(
  { client, now }: OperationDeps,
  workflowId: string,
  update: UpdateDefinition<Answer, [Arg]>,
  updateId: string,
  arg: Arg,
): Promise<Answer> {
  return client.withDeadline(now().getTime() + DEADLINE_MS, () =>
    client.workflow.getHandle(workflowId).executeUpdate(update, { args: [arg], updateId }),
  );
}

function isRecordUnavailable(error: unknown): boolean {
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : null;
  return cause instanceof ApplicationFailure && cause.type === RECORD_UNAVAILABLE;
}

/** A worker of an older program, in the middle of an upgrade; the SDK says so in words only. */
function isUnknownToWorker(error: unknown): boolean {
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : null;
  return cause instanceof ApplicationFailure && cause.message.startsWith('No registered handler for update');
}

function translated(error: unknown, workflowId: string): unknown {
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
    if (error.cause.type === REFUSED) return new OperationError('refused', error.cause.details?.[0] as Refused[]);
  }
  if (isRecordUnavailable(error)) return operationError('unavailable', 'record_unavailable', workflowId);
  if (isUnknownToWorker(error)) return operationError('unavailable', 'worker_behind', workflowId);
  const away =
    error instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
    error instanceof WorkflowNotFoundError ||
    error instanceof ServiceError ||
    isGrpcServiceError(error);
  return away ? operationError('unavailable', 'workflow_unavailable', workflowId) : error;
}
