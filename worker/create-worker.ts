import { TransportError, Worker, type WorkerOptions } from '@temporalio/worker';
import { pause, START_PATIENCE_MS } from './own-server.ts';
import { TemporalAway } from './temporal-away.ts';

/** Makes a worker, waiting for a server that is just being started again; throws `TemporalAway` after a minute. */
export async function createWorker(options: WorkerOptions): Promise<Worker> {
  const patienceEnds = Date.now() + START_PATIENCE_MS;
  for (;;) {
    try {
      return await Worker.create(options);
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      if (Date.now() > patienceEnds) throw new TemporalAway(options.namespace ?? '', error);
      await pause(100);
    }
  }
}
