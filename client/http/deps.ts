import type { Readable } from 'node:stream';
import type { EvidenceFiles } from '../../activities/evidence/files.ts';
import type { Clock } from '../../workflows/contract/clock.ts';
import type { AccountDeps } from '../accounts/deps.ts';
import type { Budgets } from '../limits/budgets.ts';
import type { OperationDeps } from '../operations/deps.ts';
import type { Reconciled } from '../operations/reconcile.ts';
import type { OnProgress } from '../operations/verify-record.ts';
import type { Rehearsals } from '../rehearsals/rehearsals.ts';
import type { ConsoleFiles } from './console/console-files.ts';

/** How the clock of a sample stands. */
export interface ClockState {
  readonly now: string;
  readonly speed: number;
  readonly clock: Clock;
}

/** What a server says of its parts. */
export interface Described {
  readonly parts: Readonly<Record<string, string>>;
  readonly businessNow: string;
  readonly pid: number;
}

/** What people may do to a sample's clock; absent where time is real. */
export interface ClockControl {
  readonly get: () => ClockState;
  readonly setSpeed: (speed: number) => Promise<void>;
  readonly moveTo: (instant: string) => Promise<void>;
}

/** What the HTTP edge is built over. */
export interface HttpDeps {
  readonly operations: OperationDeps;
  /** Who may sign in. */
  readonly accounts: AccountDeps;
  /** What people see; null for an installation that serves its interface only. */
  readonly console: ConsoleFiles | null;
  /** The files beside the record. */
  readonly files: EvidenceFiles;
  /** The SHA-256 of the operator's token. */
  readonly operatorHash: string;
  readonly clockControl: ClockControl | null;
  readonly rebuild: (onProgress?: OnProgress) => Promise<void>;
  readonly reconcile: (onProgress?: OnProgress) => Promise<Reconciled>;
  readonly describe: () => Promise<Described>;
  /** The installation's backup as it is made, and how many days old the last one may be. */
  readonly backup: { readonly pack: () => Readable; readonly withinDays: number };
  readonly rehearsals: Rehearsals;
  /** What everybody may ask for in a while; null where nothing is counted. */
  readonly limits: Budgets | null;
  readonly onError: (error: unknown) => void;
}
