import type { Readable } from 'node:stream';
import type { EvidenceFiles } from '../../activities/evidence/files.ts';
import type { Clock } from '../../workflows/contract/clock.ts';
import type { AccountDeps } from '../accounts/deps.ts';
import type { OperationDeps } from '../operations/deps.ts';
import type { Reconciled } from '../operations/reconcile.ts';
import type { OnProgress } from '../operations/verify-record.ts';

/** What people may do to a sample's clock; absent where time is real. */
export interface ClockControl {
  readonly get: () => { readonly now: string; readonly speed: number; readonly clock: Clock };
  readonly setSpeed: (speed: number) => Promise<void>;
  readonly moveTo: (instant: string) => Promise<void>;
}

/** What the HTTP edge is built over. */
export interface HttpDeps {
  readonly operations: OperationDeps;
  /** Who may sign in. */
  readonly accounts: AccountDeps;
  /** The files beside the record. */
  readonly files: EvidenceFiles;
  /** The SHA-256 of the operator's token. */
  readonly operatorHash: string;
  readonly clockControl: ClockControl | null;
  readonly rebuild: (onProgress?: OnProgress) => Promise<void>;
  readonly reconcile: (onProgress?: OnProgress) => Promise<Reconciled>;
  readonly describe: () => Promise<object>;
  /** The installation's backup as it is made, and how many days old the last one may be. */
  readonly backup: { readonly pack: () => Readable; readonly withinDays: number };
  readonly onError: (error: unknown) => void;
}
