import type { Connection } from '@temporalio/client';
import { type InternalConnectionOptions, InternalConnectionOptionsSymbol } from '@temporalio/client/lib/connection.js';
import { msToTs, tsToMs } from '@temporalio/common/lib/time.js';
import type { NativeConnection } from '@temporalio/worker';
import { connectClient, connectWorker } from './connect.ts';
import { firstStart } from './first-start.ts';
import { listening, START_PATIENCE_MS, startOwnServer } from './own-server.ts';

/** A Temporal server whose time is skipped, and both connections to it. */
export interface TimeSkippingServer {
  readonly connection: Connection;
  readonly native: NativeConnection;
  readonly currentTimeMs: () => Promise<number>;
  /** Skips so much time. */
  readonly sleep: (ms: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The SDK speaks to the server's clock only where it is told that there is one. */
const WITH_CLOCK: InternalConnectionOptions = {
  connectTimeout: START_PATIENCE_MS,
  [InternalConnectionOptionsSymbol]: { supportsTestService: true },
};

/**
 * Starts a time-skipping server. The SDK's own start gives up after five to ten seconds, which a loaded machine takes,
 * and leaves the server running.
 */
export async function startTimeSkipping(program: string): Promise<TimeSkippingServer> {
  const start = async (port: number) =>
    startOwnServer({ program, args: [String(port)], port, stdio: 'ignore', detached: false });
  const { server, made } = await firstStart(start, connected);
  const { connection, native, testService } = made;
  return {
    connection,
    native,
    currentTimeMs: async () => tsToMs((await testService.getCurrentTime({})).time),
    sleep: async (ms) => void (await testService.unlockTimeSkippingWithSleep({ duration: msToTs(ms) })),
    stop: async () => {
      await connection.close();
      // A worker that did not end in time still holds it, and the process ends with both.
      await native.close().catch(() => {});
      await server.end();
    },
  };
}

async function connected(address: string) {
  await listening(address, Date.now() + START_PATIENCE_MS);
  const connection = await connectClient(address, WITH_CLOCK);
  const { testService } = connection;
  if (!testService) throw new Error('the SDK gave no way to the clock');
  return { testService, connection, native: await connectWorker(address) };
}
