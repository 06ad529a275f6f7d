import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client, type Connection } from '@temporalio/client';
import type { NativeConnection } from '@temporalio/worker';
import type { Mailer } from '../activities/ports.ts';
import type { Database } from '../activities/store/database.ts';
import { type Clock, WALL_CLOCK } from '../workflows/contract/clock.ts';
import { DEFAULT_QUEUE } from '../workflows/contract/queue.ts';
import type { Instant } from '../workflows/rules/time/instant.ts';
import { cacheFolder, type Env, mailFrom } from './config.ts';
import { connectClient, connectCluster, connectWorker } from './connect.ts';
import { startDevServer } from './dev-server.ts';
import { refuseFolder } from './folder-state.ts';
import { lockFolder } from './lock.ts';
import { mailerFor } from './mailer-for.ts';
import { openRecord } from './open-record.ts';
import { START_PATIENCE_MS } from './own-server.ts';
import { quietRuntime, runWorker } from './run-worker.ts';

/** How an installation tells business time; the identity in production. */
export interface InstallationClock {
  readonly clock: () => Clock;
  readonly businessNow: () => Instant;
}

export interface InstallationParts {
  readonly folder: string;
  readonly env: Env;
  readonly onError: (message: string) => void;
  /** Done under the folder's lock before its record is opened. */
  readonly prepare?: () => Promise<void>;
}

/** Everything embedded in one process, each part replaced by a real one where its address is set. */
export interface Installation {
  readonly db: Database;
  readonly mailer: Mailer;
  readonly client: Client;
  readonly queue: string;
  readonly parts: Readonly<Record<'record' | 'temporal' | 'mail', string>>;
  readonly startWorker: (time: InstallationClock) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Opens the folder's parts under its lock: the record, Temporal, the mailer; the worker is started last, by the caller. */
export async function openInstallation({ folder, env, onError, prepare }: InstallationParts): Promise<Installation> {
  quietRuntime();
  const closing: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const close of closing.toReversed()) await close().catch((error) => onError(String(error)));
    closing.length = 0;
  };
  try {
    closing.push(await lockFolder(folder));
    await refuseFolder(folder, env);
    await prepare?.();
    const db = await openRecord(folder, env, onError);
    closing.push(() => db.close());
    const temporal = await connectTemporal({ folder, env, onError }, closing);
    const mailer = await mailerFor(folder, env);
    closing.push(() => mailer.close());
    const { address, client } = temporal;
    return {
      db,
      mailer,
      client,
      queue: DEFAULT_QUEUE,
      parts: {
        record: env.DATABASE_URL ? 'postgresql' : join(folder, 'record'),
        temporal: address,
        mail: env.SMTP_URL ? 'smtp' : join(folder, 'outbox'),
      },
      startWorker: async (time) => {
        const worker = await runWorker({ ...temporal, ...workerParts(env, time), db, mailer, onError });
        closing.push(worker.stop);
        worker.ended.catch((error) => onError(String(error)));
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Temporal {
  readonly address: string;
  readonly namespace: string;
  readonly connection: Connection;
  readonly native: NativeConnection;
  readonly client: Client;
}

/** A Temporal server of our own, or the one that TEMPORAL_ADDRESS names. */
async function connectTemporal(
  { folder, env, onError }: InstallationParts,
  closing: (() => Promise<unknown>)[],
): Promise<Temporal> {
  const own = env.TEMPORAL_ADDRESS ? null : await startDevServer(folder, env, onError);
  if (own) closing.push(own.stop);
  const address = own?.address ?? env.TEMPORAL_ADDRESS ?? '';
  const namespace = env.TEMPORAL_NAMESPACE ?? 'default';
  const connection = await (own
    ? connectClient(address, { connectTimeout: START_PATIENCE_MS })
    : connectCluster(address, namespace));
  closing.push(() => connection.close());
  const native = await connectWorker(address);
  // A worker that did not end in time still holds it, and the process ends with both.
  closing.push(() => native.close().catch(() => {}));
  return { address, namespace, connection, native, client: new Client({ connection, namespace }) };
}

function workerParts(env: Env, { clock, businessNow }: InstallationClock) {
  return {
    queue: DEFAULT_QUEUE,
    cache: cacheFolder(env),
    from: mailFrom(env),
    sender: { id: randomUUID(), sole: !env.DATABASE_URL },
    now: () => new Date(),
    businessNow: async () => businessNow(),
    clock: async () => clock(),
  };
}

/** Business time is wall time. */
export const REAL_TIME: InstallationClock = {
  clock: () => WALL_CLOCK,
  businessNow: () => `${new Date().toISOString().slice(0, 19)}Z`,
};
