import type { Client } from '@temporalio/client';
import type { Database } from '../../activities/store/database.ts';
import type { Clock } from '../../workflows/contract/clock.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** What operations are carried out over. `now` is wall time, `businessNow` the plan's. */
export interface OperationDeps {
  readonly db: Database;
  readonly client: Client;
  readonly queue: string;
  readonly now: () => Date;
  readonly businessNow: () => Promise<Instant>;
  readonly clock: () => Promise<Clock>;
}
