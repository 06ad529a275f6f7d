import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { startDevServer } from '../../../worker/dev-server.ts';
import { quietRuntime } from '../../../worker/run-worker.ts';

/** A file-backed Temporal server of the bench's own, and a folder that goes with it. */
export interface LiveServer {
  readonly folder: string;
  readonly client: Client;
  readonly native: NativeConnection;
  readonly close: () => Promise<void>;
}

/** Starts the server in a scratch folder. */
export async function openLiveServer(): Promise<LiveServer> {
  quietRuntime();
  const folder = await mkdtemp(join(tmpdir(), 'duban-bench-'));
  const server = await startDevServer(folder, process.env, console.error);
  const connection = await Connection.connect({ address: server.address });
  const native = await NativeConnection.connect({ address: server.address });
  return {
    folder,
    client: new Client({ connection }),
    native,
    close: async () => {
      await native.close();
      await connection.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
