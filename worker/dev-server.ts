import { openSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, type Env } from './config.ts';
import { connectClient } from './connect.ts';
import { findBinary } from './find-binary.ts';
import { freePort } from './free-port.ts';
import { endProcess, isAlive, listening, pause, START_PATIENCE_MS, startOwnServer } from './own-server.ts';
import { DEV_SERVER } from './server-binary.ts';
import { TemporalAway } from './temporal-away.ts';

/** A Temporal server of our own, with its database in a file. */
export interface DevServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts the server over a folder's file. One that outlived its killed parent is ended first: two would share the file. */
export async function startDevServer(folder: string, env: Env): Promise<DevServer> {
  const file = join(folder, 'temporal.db');
  const record = join(folder, 'temporal.json');
  await endRecorded(record, file);
  const program = await findBinary(DEV_SERVER, cacheFolder(env), env);
  const port = await freePort();
  const log = openSync(join(folder, 'temporal.log'), 'a', 0o600);
  const place = ['--db-filename', file, '--ip', '127.0.0.1', '--port', String(port)];
  const args = ['server', 'start-dev', ...place, '--headless', '--log-level', 'error'];
  const server = startOwnServer({ program, args, port, stdio: ['ignore', log, log], detached: true });
  const { address, pid } = server;
  const stop = async () => {
    await server.end();
    await rm(record, { force: true });
  };
  try {
    await writeFile(record, JSON.stringify({ pid, port }));
    await server.whileAlive(serving(address, Date.now() + START_PATIENCE_MS));
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Ends a server that an earlier process left behind: only one whose command line names our file. */
async function endRecorded(record: string, file: string): Promise<void> {
  const known = await readFile(record, 'utf8').then(JSON.parse, () => null);
  if (!known || !isAlive(known.pid)) return;
  const commandLine = await readFile(`/proc/${known.pid}/cmdline`, 'utf8').catch(() => '');
  if (commandLine.includes(file)) await endProcess(known.pid);
}

/** The port opens before the server serves its namespace. */
async function serving(address: string, patienceEnds: number): Promise<void> {
  await listening(address, patienceEnds);
  const connection = await connectClient(address, { connectTimeout: START_PATIENCE_MS });
  const described = () =>
    connection.withDeadline(patienceEnds, () => connection.workflowService.describeNamespace({ namespace: 'default' }));
  try {
    for (;;) {
      const fault = await described().then(
        () => null,
        (error) => new TemporalAway(address, error),
      );
      if (!fault) return;
      if (Date.now() > patienceEnds) throw fault;
      await pause(100);
    }
  } finally {
    await connection.close();
  }
}
