import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { cacheFolder, type Env } from './config.ts';
import { findBinary } from './find-binary.ts';
import { freePort } from './free-port.ts';
import { DEV_SERVER } from './server-binary.ts';

/** A Temporal server of our own, with its database in a file. */
export interface DevServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const START_PATIENCE_MS = 30_000;
const STOP_PATIENCE_MS = 5_000;

/** Starts the server over a folder's file. One that outlived its killed parent is ended first: two would share the file. */
export async function startDevServer(folder: string, env: Env): Promise<DevServer> {
  const file = join(folder, 'temporal.db');
  const record = join(folder, 'temporal.json');
  await endRecorded(record, file);
  const program = await findBinary(DEV_SERVER, cacheFolder(env), env);
  const port = await freePort();
  const log = openSync(join(folder, 'temporal.log'), 'a', 0o600);
  const child = spawn(
    program,
    [
      'server',
      'start-dev',
      '--db-filename',
      file,
      '--ip',
      '127.0.0.1',
      '--port',
      String(port),
      '--headless',
      '--log-level',
      'error',
    ],
    { stdio: ['ignore', log, log], detached: true },
  );
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${program} could not be started`);
  child.unref();
  await writeFile(record, JSON.stringify({ pid, port }));
  const address = `127.0.0.1:${port}`;
  await answering(address, pid);
  return {
    address,
    stop: async () => {
      await end(pid);
      await rm(record, { force: true });
    },
  };
}

/** Ends a server that an earlier process left behind: only one whose command line names our file. */
async function endRecorded(record: string, file: string): Promise<void> {
  const known = await readFile(record, 'utf8').then(JSON.parse, () => null);
  if (!known || !isAlive(known.pid)) return;
  const commandLine = await readFile(`/proc/${known.pid}/cmdline`, 'utf8').catch(() => '');
  if (commandLine.includes(file)) await end(known.pid);
}

async function end(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGTERM');
  const patienceEnds = Date.now() + STOP_PATIENCE_MS;
  while (isAlive(pid)) {
    if (Date.now() > patienceEnds) {
      process.kill(pid, 'SIGKILL');
      return;
    }
    await pause(50);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function answering(address: string, pid: number): Promise<void> {
  const patienceEnds = Date.now() + START_PATIENCE_MS;
  for (;;) {
    try {
      const connection = await Connection.connect({ address, connectTimeout: 1000 });
      await connection.withDeadline(Date.now() + 1000, () =>
        connection.workflowService.describeNamespace({ namespace: 'default' }),
      );
      await connection.close();
      return;
    } catch (error) {
      if (!isAlive(pid) || Date.now() > patienceEnds)
        throw new Error(`the Temporal server does not answer at ${address}: ${error}`);
      await pause(100);
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
