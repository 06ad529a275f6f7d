import type { Client } from '@temporalio/client';
import { DefaultLogger, type NativeConnection, Runtime } from '@temporalio/worker';
import { createActivities } from '../activities/index.ts';
import type { ActivityDeps } from '../activities/ports.ts';
import { workflowBundle } from './bundle.ts';
import { createWorker } from './create-worker.ts';
import { endedWithin } from './ended-within.ts';
import { heartbeat } from './heartbeat.ts';
import { tellFailures } from './tell-failures.ts';
import { createWorkflowStarter } from './workflow-starter.ts';

/** What a worker runs over. */
export interface WorkerParts extends Omit<ActivityDeps, 'starter'> {
  readonly native: NativeConnection;
  readonly client: Client;
  readonly namespace: string;
  readonly queue: string;
  readonly cache: string;
  /** Hears of what fails again and again; nobody does where whoever waits says so itself, as a rehearsal. */
  readonly onError?: (message: string) => void;
}

/**
 * How long a stop waits. On a machine under load a local activity that timed out may never be given back by the SDK,
 * and it would wait for good; what was under way is taken up again at the next start, as after a kill.
 */
const STOP_PATIENCE_MS = 20_000;

/** A worker that polls until it is stopped; stopping waits for what is under way, but not for ever. */
export interface RunningWorker {
  readonly stop: () => Promise<void>;
  /** Settles when the worker ends by itself, which it should not. */
  readonly ended: Promise<void>;
}

/** The SDK's logs are for its authors; people hear of warnings only. */
export function quietRuntime(): void {
  try {
    Runtime.install({
      logger: new DefaultLogger('ERROR'),
      telemetryOptions: { logging: { filter: 'ERROR', forward: {} } },
    });
  } catch {
    // A runtime stands already: the first settings hold for the process.
  }
}

/** Builds the activities over their ports and polls for work. */
export async function runWorker(parts: WorkerParts): Promise<RunningWorker> {
  const { native, client, namespace, queue, cache, onError, ...deps } = parts;
  const worker = await createWorker({
    connection: native,
    namespace,
    taskQueue: queue,
    workflowBundle: await workflowBundle(cache),
    activities: createActivities({ ...deps, starter: createWorkflowStarter(client, queue) }),
    interceptors: { activity: onError ? [heartbeat, tellFailures(onError)] : [heartbeat] },
    maxHeartbeatThrottleInterval: '2s',
    maxCachedWorkflows: 1000,
    shutdownGraceTime: '5s',
  });
  const ended = worker.run();
  return {
    ended,
    stop: async () => {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await endedWithin(ended, STOP_PATIENCE_MS);
    },
  };
}
