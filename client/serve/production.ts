import { createHash, randomUUID } from 'node:crypto';
import { Client } from '@temporalio/client';
import { evidenceFiles } from '../../activities/evidence/files.ts';
import { MAIL_LIMITS } from '../../activities/mail/held-back.ts';
import { projectionSql } from '../../activities/store/migrate.ts';
import { rebuild } from '../../activities/store/rebuild.ts';
import { cacheFolder, type Env, filesFolder, mailFrom, needed } from '../../worker/config.ts';
import { connectCluster, connectWorker } from '../../worker/connect.ts';
import { REAL_TIME } from '../../worker/installation.ts';
import { mailerFor } from '../../worker/mailer-for.ts';
import { openRecord } from '../../worker/open-record.ts';
import { quietRuntime, runWorker } from '../../worker/run-worker.ts';
import { DEFAULT_QUEUE } from '../../workflows/contract/queue.ts';
import { firstLink } from '../accounts/invitations.ts';
import { reconcile } from '../operations/reconcile.ts';
import { accountsOf } from './accounts-of.ts';
import { backupOf } from './backup-of.ts';
import { openConsole } from './console/open-console.ts';
import { limitsOf } from './limits-of.ts';
import { listen, listenOn } from './listen.ts';
import { reconciler, serverLoops } from './loops.ts';
import { noteSettings } from './noted-settings.ts';
import { operationsOf } from './operations-of.ts';
import { operatorToken } from './operator-token.ts';
import { refuseWrongSettings } from './refuse-settings.ts';
import { rehearsalsOf } from './rehearsals-of.ts';

interface ProductionParts {
  readonly env: Env;
  readonly folder: string;
  readonly onError: (error: unknown) => void;
}

/** A worker process: polls for work over a real Temporal, a real PostgreSQL and a real mail server. */
export async function startWorker({ env, folder, onError }: ProductionParts): Promise<{ stop: () => Promise<void> }> {
  quietRuntime();
  const { TEMPORAL_ADDRESS: address } = needed(env, ['TEMPORAL_ADDRESS', 'DATABASE_URL', 'SMTP_URL']);
  const db = await openRecord(folder, env, onError);
  const { namespace, connection, client } = await openCluster(env, address);
  const native = await connectWorker(address);
  const mailer = await mailerFor(folder, env);
  const worker = await runWorker({
    db,
    mailer,
    onError,
    native,
    namespace,
    client,
    queue: DEFAULT_QUEUE,
    cache: cacheFolder(env),
    from: mailFrom(env),
    sender: { id: randomUUID(), sole: false, ...(env.DUBAN_LIMITS === 'off' ? {} : { limits: MAIL_LIMITS }) },
    now: () => new Date(),
    businessNow: async () => REAL_TIME.businessNow(),
    clock: async () => REAL_TIME.clock(),
  });
  return {
    stop: async () => {
      await worker.stop();
      await mailer.close();
      // A worker that did not end in time still holds it, and the process ends with both.
      await native.close().catch(() => {});
      await connection.close();
      await db.close();
    },
  };
}

async function openCluster({ TEMPORAL_NAMESPACE: namespace = 'default' }: Env, address: string) {
  const connection = await connectCluster(address, namespace);
  return { namespace, connection, client: new Client({ connection, namespace }) };
}

interface Serving {
  readonly url: string;
  readonly firstLink: string | null;
  readonly stop: () => Promise<void>;
}

/** A server process: the HTTP API and the dispatcher of receipts. */
export async function startServe({
  env,
  folder,
  onError,
  onBuild,
}: ProductionParts & { readonly onBuild: () => void }): Promise<Serving> {
  const { TEMPORAL_ADDRESS: address } = needed(env, ['TEMPORAL_ADDRESS', 'DATABASE_URL']);
  refuseWrongSettings(env);
  const console = await openConsole(env, onBuild);
  const db = await openRecord(folder, env, onError);
  const { connection, client } = await openCluster(env, address);
  const operations = operationsOf({ db, client, queue: DEFAULT_QUEUE }, REAL_TIME);
  const files = evidenceFiles(filesFolder(env, folder));
  const mailer = await mailerFor(folder, env);
  const token = env.DUBAN_OPERATOR_TOKEN || (await operatorToken(folder));
  const accountsAt = await accountsOf({ ...operations, mailer }, folder, env);
  const limits = limitsOf(db, env, onError);
  const parts = { record: 'postgresql', temporal: address, mail: 'smtp' };
  const rehearsals = await rehearsalsOf(folder, env);
  const listening = await listen(
    (url) => ({
      operations,
      accounts: accountsAt(url),
      console,
      files,
      operatorHash: createHash('sha256').update(token).digest('hex'),
      limits,
      rehearsals,
      clockControl: null,
      rebuild: (onProgress) => rebuild(db, projectionSql(), onProgress),
      reconcile: (onProgress) => reconcile(operations, onProgress),
      backup: backupOf(operations, folder, env),
      describe: async () => ({ parts, businessNow: REAL_TIME.businessNow(), pid: process.pid }),
      onError,
    }),
    folder,
    listenOn(env),
  );
  const accounts = accountsAt(listening.url);
  await noteSettings(accounts, env, onError);
  const loops = [reconciler(operations, onError), ...serverLoops({ operations, accounts, files, onError })];
  return {
    url: listening.url,
    firstLink: await firstLink(accounts),
    stop: async () => {
      await listening.stop();
      await rehearsals.close();
      for (const loop of loops) await loop.stop();
      await limits?.close().catch(onError);
      await mailer.close();
      await connection.close();
      await db.close();
    },
  };
}
