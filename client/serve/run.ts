import { createHash } from 'node:crypto';
import { type EvidenceFiles, evidenceFiles } from '../../activities/evidence/files.ts';
import { projectionSql } from '../../activities/store/migrate.ts';
import { rebuild } from '../../activities/store/rebuild.ts';
import type { Env } from '../../worker/config.ts';
import type { Installation, InstallationClock } from '../../worker/installation.ts';
import { firstLink } from '../accounts/invitations.ts';
import { trialLink } from '../accounts/trial.ts';
import type { ClockControl } from '../http/deps.ts';
import type { OperationDeps } from '../operations/deps.ts';
import { reconcile } from '../operations/reconcile.ts';
import { accountsOf } from './accounts-of.ts';
import { backupOf } from './backup-of.ts';
import { openConsole } from './console/open-console.ts';
import { limitsOf } from './limits-of.ts';
import { type Listening, listen, listenOn } from './listen.ts';
import { type Loop, serverLoops } from './loops.ts';
import { noteSettings } from './noted-settings.ts';
import { operationsOf } from './operations-of.ts';
import { operatorToken } from './operator-token.ts';
import { rehearsalsOf } from './rehearsals-of.ts';

/** What an installation runs with. */
export interface RunParts {
  readonly installation: Installation;
  readonly time: InstallationClock;
  readonly folder: string;
  /** Where evidence files are kept. */
  readonly files: string;
  readonly env: Env;
  /** True for the sample, which people on this machine enter by links. */
  readonly sample: boolean;
  readonly clockControl: ((deps: OperationDeps) => ClockControl) | null;
  /** Loops of its own, as the departments of a sample. */
  readonly loops: (deps: OperationDeps) => readonly Loop[];
  /** Told when the console has to be built first. */
  readonly onBuild: () => void;
  readonly onError: (error: unknown) => void;
}

/** A running installation. */
export interface Running {
  readonly listening: Listening;
  readonly operations: OperationDeps;
  /** Makes the first administrator; null when there is an account. */
  readonly firstLink: string | null;
  /** Lets somebody of a sample in by the console; null outside a sample, and where there is no console. */
  readonly trialLink: (who: string) => string | null;
  readonly stop: () => Promise<void>;
}

/** Starts the worker, mends what Temporal and the record disagree on, and opens the doors. */
export async function run(parts: RunParts): Promise<Running> {
  const { installation, time, folder, onError } = parts;
  const console = await openConsole(parts.env, parts.onBuild);
  const operations = operationsOf(installation, time);
  const { businessNow } = operations;
  const accountsAt = await accountsOf({ ...installation, businessNow, sample: parts.sample }, folder, parts.env);
  await installation.startWorker(time);
  await reconcile(operations);
  const files: EvidenceFiles = evidenceFiles(parts.files);
  const token = await operatorToken(folder);
  const rehearsals = await rehearsalsOf(folder, parts.env);
  const limits = limitsOf(installation.db, parts.env, onError);
  const listening = await listen(
    (url) => ({
      operations,
      accounts: accountsAt(url),
      console,
      files,
      operatorHash: createHash('sha256').update(token).digest('hex'),
      limits,
      rehearsals,
      clockControl: parts.clockControl?.(operations) ?? null,
      rebuild: (onProgress) => rebuild(installation.db, projectionSql(), onProgress),
      reconcile: (onProgress) => reconcile(operations, onProgress),
      backup: backupOf(operations, folder, parts.env),
      describe: async () => ({ parts: installation.parts, businessNow: time.businessNow(), pid: process.pid }),
      onError,
    }),
    folder,
    listenOn(parts.env),
  );
  const accounts = accountsAt(listening.url);
  await noteSettings(accounts, parts.env, onError);
  const loops = [...serverLoops({ operations, accounts, files, onError }), ...parts.loops(operations)];
  return {
    listening,
    operations,
    firstLink: accounts.trial === null ? await firstLink(accounts) : null,
    trialLink: (who) => (console === null ? null : trialLink(accounts, who)),
    stop: async () => {
      await listening.stop();
      await rehearsals.close();
      for (const loop of loops) await loop.stop();
      await limits?.close().catch(onError);
      await installation.stop();
    },
  };
}
