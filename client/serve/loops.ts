import type { EvidenceFiles } from '../../activities/evidence/files.ts';
import { knownHashes } from '../../activities/store/evidence.ts';
import { forgetOldDrafts } from '../../activities/store/form-drafts.ts';
import { countRows } from '../../activities/store/open-pglite.ts';
import type { AccountDeps } from '../accounts/deps.ts';
import { sendResets } from '../accounts/resets.ts';
import type { OperationDeps } from '../operations/deps.ts';
import { dispatchInbox } from '../operations/dispatch-inbox.ts';
import { tellPlanChanges } from '../operations/plan-change.ts';
import { reconcile } from '../operations/reconcile.ts';

/** Something that is done again and again until it is stopped; a failure is told and tried again. */
export interface Loop {
  readonly stop: () => Promise<void>;
}

/** Runs `work` every `ms`, one run after the other. */
export function every(ms: number, work: () => Promise<unknown>, onError: (error: unknown) => void): Loop {
  let stopped = false;
  let wake = () => {};
  const run = async () => {
    while (!stopped) {
      await work().catch(onError);
      if (stopped) break;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const ended = run();
  return {
    stop: () => {
      stopped = true;
      wake();
      return ended;
    },
  };
}

/** Receipts, and changes of the plan, that could not be delivered when they arrived are brought to their tasks. */
export function dispatcher(deps: OperationDeps, onError: (error: unknown) => void): Loop {
  const seen = new Map<string, number>();
  const round = async () => {
    await dispatchInbox(deps, seen);
    await tellPlanChanges(deps);
  };
  return every(2_000, round, onError);
}

/**
 * What a process that died left undone is made good once after a start, as soon as Temporal and a worker answer: a
 * cycle that was recorded and never set going, a task that is behind.
 */
export function reconciler(deps: OperationDeps, onError: (error: unknown) => void): Loop {
  let undone = true;
  const once = async () => {
    if (undone) await reconcile(deps);
    undone = false;
  };
  return every(15_000, once, onError);
}

/** Links that set a password anew, which were asked for, are sent: after the answer, so that it tells nobody who exists. */
function resetSender(accounts: AccountDeps, onError: (error: unknown) => void): Loop {
  return every(2_000, () => sendResets(accounts, onError), onError);
}

const HOUR_MS = 3_600_000;

/**
 * What uploads left behind that were cut short is removed within the hour after it is an hour old; so are old drafts.
 * Then a database in process counts its rows.
 */
export function sweeper(deps: OperationDeps, files: EvidenceFiles, onError: (error: unknown) => void): Loop {
  const sweep = async () => {
    await files.sweep(new Date(deps.now().getTime() - HOUR_MS), (named) => knownHashes(deps.db, named));
    await forgetOldDrafts(deps.db, new Date(await deps.businessNow()));
    await countRows(deps.db);
  };
  return every(HOUR_MS / 4, sweep, onError);
}

interface LoopsOver {
  readonly operations: OperationDeps;
  readonly accounts: AccountDeps;
  readonly files: EvidenceFiles;
  readonly onError: (error: unknown) => void;
}

/** What every server does beside answering. */
export function serverLoops({ operations, accounts, files, onError }: LoopsOver): Loop[] {
  return [dispatcher(operations, onError), sweeper(operations, files, onError), resetSender(accounts, onError)];
}
