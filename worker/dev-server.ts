import { closeSync, openSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, type Env } from './config.ts';
import { connectClient } from './connect.ts';
import { findBinary } from './find-binary.ts';
import { firstStart } from './first-start.ts';
import { type KeptServer, keepServer } from './kept-server.ts';
import { endProcess, isAlive, listening, pause, START_PATIENCE_MS, startOwnServer } from './own-server.ts';
import { DEV_SERVER } from './server-binary.ts';
import { TemporalAway } from './temporal-away.ts';

/** A Temporal server of our own, with its database in a file. */
export type DevServer = KeptServer;

/**
 * Starts the server over a folder's file, and again whenever it ends by itself, of which `onError` hears, with the last
 * line of its log. One that outlived its killed parent is ended first: two would share the file.
 */
export async function startDevServer(folder: string, env: Env, onError: (message: string) => void): Promise<DevServer> {
  const file = join(folder, 'temporal.db');
  const record = join(folder, 'temporal.json');
  await endRecorded(record, file);
  const program = await findBinary(DEV_SERVER, cacheFolder(env), env);
  const logFile = join(folder, 'temporal.log');
  const start = async (port: number) => {
    const log = openSync(logFile, 'a', 0o600);
    const place = ['--db-filename', file, '--ip', '127.0.0.1', '--port', String(port)];
    const args = ['server', 'start-dev', ...place, '--headless', '--log-level', 'error'];
    const server = startOwnServer({ program, args, port, stdio: ['ignore', log, log], detached: true });
    closeSync(log);
    await writeFile(record, JSON.stringify({ pid: server.pid, port })).catch(async (error) => {
      await server.end();
      throw error;
    });
    return server;
  };
  const tell = async ({ message }: Error) => onError(`Temporal: ${message}; ${await lastLine(logFile)}`);
  const { port, server } = await firstStart(start, (address) => serving(address, Date.now() + START_PATIENCE_MS));
  const kept = keepServer(server, () => start(port), tell);
  return {
    ...kept,
    stop: async () => {
      await kept.stop();
      await rm(record, { force: true });
    },
  };
}

/** Ends a server that an earlier process left behind: only one whose command line names our file. */
async function endRecorded(record: string, file: string): Promise<void> {
  const known = await readFile(record, 'utf8').then(JSON.parse, () => null);
  if (!known || !isAlive(known.pid)) return;
  const commandLine = await readFile(`/proc/${known.pid}/cmdline`, 'utf8').catch(() => '');
  if (commandLine.includes(file)) await endProcess(known.pid);
}

/** Why a program ended is the last thing it wrote. */
async function lastLine(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return (text.trimEnd().split('\n').at(-1) ?? '').slice(0, 500);
}

/** The port opens before the server serves its namespace. */
async function serving(address: string, patienceEnds: number): Promise<void> {
  await listening(address, patienceEnds);
  const connection = await connectClient(address, { connectTimeout: START_PATIENCE_MS });
  const describe = () =>
    connection.withDeadline(patienceEnds, () => connection.workflowService.describeNamespace({ namespace: 'default' }));
  try {
    for (;;) {
      const fault = await describe().then(
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
