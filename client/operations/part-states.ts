import type { OperationDeps } from './deps.ts';

/** How the parts of an installation answer; the record answers by being asked at all. */
export interface PartStates {
  readonly temporal: 'answers' | 'silent';
  /** How many workers have asked for work of late. */
  readonly workers: number;
}

const PATIENCE_MS = 3_000;

/** Asks Temporal who polls for work; one that does not answer in time is silent. */
export async function partStates({ client, queue, now }: OperationDeps): Promise<PartStates> {
  const { connection, options, workflowService } = client;
  try {
    const { pollers } = await connection.withDeadline(now().getTime() + PATIENCE_MS, () =>
      workflowService.describeTaskQueue({ namespace: options.namespace, taskQueue: { name: queue }, taskQueueType: 1 }),
    );
    return { temporal: 'answers', workers: new Set(pollers?.map((p) => p.identity)).size };
  } catch {
    return { temporal: 'silent', workers: 0 };
  }
}
