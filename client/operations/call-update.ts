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
 * answer in time comes as `unavailable`, and the same key may be sent again.
 */
export async function callUpdate<Answer, Arg>(
  { client, now }: OperationDeps,
  workflowId: string,
  update: UpdateDefinition<Answer, [Arg]>,
  updateId: string,
  arg: Arg,
): Promise<Answer> {
  try {
    return await client.withDeadline(now().getTime() + DEADLINE_MS, () =>
      client.workflow.getHandle(workflowId).executeUpdate(update, { args: [arg], updateId }),
    );
  } catch (error) {
    throw translated(error, workflowId);
  }
}

function translated(error: unknown, workflowId: string): unknown {
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
    if (error.cause.type === REFUSED) return new OperationError('refused', error.cause.details?.[0] as Refused[]);
    if (error.cause.type === RECORD_UNAVAILABLE) return operationError('unavailable', 'record_unavailable', workflowId);
  }
  const away =
    error instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
    error instanceof WorkflowNotFoundError ||
    error instanceof ServiceError ||
    isGrpcServiceError(error);
  return away ? operationError('unavailable', 'workflow_unavailable', workflowId) : error;
}
