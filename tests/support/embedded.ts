import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { evidenceFiles } from '../../activities/evidence/files.ts';
import { projectionSql } from '../../activities/store/migrate.ts';
import { rebuild } from '../../activities/store/rebuild.ts';
import type { OperationDeps } from '../../client/operations/deps.ts';
import { reconcile } from '../../client/operations/reconcile.ts';
import { tellClock } from '../../client/operations/tell-clock.ts';
import { accountsOf } from '../../client/serve/accounts-of.ts';
import { backupOf } from '../../client/serve/backup-of.ts';
import { listen } from '../../client/serve/listen.ts';
import { operationsOf } from '../../client/serve/operations-of.ts';
import { openInstallation } from '../../worker/installation.ts';
import type { Clock } from '../../workflows/contract/clock.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { caller } from './caller.ts';
import { NO_REHEARSALS } from './no-rehearsals.ts';

/** Everything embedded inside the test's process, on a clock that stands where the test puts it; nothing mends by itself. */
export interface Embedded {
  readonly operations: OperationDeps;
  readonly operator: ReturnType<typeof caller>;
  /** Speaks as a post of a cycle. */
  readonly as: (cycle: string, post: string) => Promise<ReturnType<typeof caller>>;
  /** Lets time pass up to an instant; workflows hear of it when they are told. */
  readonly goTo: (at: Instant) => void;
  readonly tell: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Opens an installation over a data folder at an instant, on a Temporal server of its own unless one is named. */
export async function openEmbedded(folder: string, opensAt: Instant, temporal?: string): Promise<Embedded> {
  const { SMTP_URL: _smtp, DATABASE_URL: _database, TEMPORAL_ADDRESS: _temporal, ...own } = process.env;
  const env = temporal ? { ...own, TEMPORAL_ADDRESS: temporal } : own;
  const onError = () => {};
  let clock: Clock = { origin: opensAt, epoch: Date.now(), speed: 0 };
  const time = { clock: () => clock, businessNow: () => clock.origin };
  const installation = await openInstallation({ folder, env, onError });
  const operations = operationsOf(installation, time);
  await installation.startWorker(time);
  const token = randomBytes(32).toString('base64url');
  const accountsAt = await accountsOf({ ...operations, mailer: installation.mailer }, folder, env);
  const { url, stop } = await listen(
    (at) => ({
      operations,
      accounts: accountsAt(at),
      files: evidenceFiles(join(folder, 'evidence')),
      operatorHash: createHash('sha256').update(token).digest('hex'),
      limits: null,
      rehearsals: NO_REHEARSALS,
      clockControl: null,
      console: null,
      rebuild: () => rebuild(operations.db, projectionSql()),
      reconcile: () => reconcile(operations),
      backup: backupOf(operations, folder, env),
      describe: async () => ({ parts: {}, businessNow: '', pid: process.pid }),
      onError,
    }),
    folder,
    '127.0.0.1:0',
  );
  const operator = caller(url, token);
  return {
    operations,
    operator,
    as: async (cycle, post) => caller(url, await operator.token(cycle, post)),
    goTo: (at) => {
      clock = { origin: at, epoch: Date.now(), speed: 0 };
    },
    tell: () => tellClock(operations, clock),
    stop: async () => {
      await stop();
      await installation.stop();
    },
  };
}
