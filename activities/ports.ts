import type { Clock } from '../workflows/contract/clock.ts';
import type { ConductReviewInput } from '../workflows/contract/conduct-review.ts';
import type { SuperviseTaskInput } from '../workflows/contract/supervise-task.ts';
import type { Instant } from '../workflows/rules/time/instant.ts';
import type { Database } from './store/database.ts';
import type { Sender } from './store/mail-rows.ts';

/** The only way from an activity to Temporal; every call may be repeated without harm. */
export interface WorkflowStarter {
  startTasks(inputs: readonly SuperviseTaskInput[]): Promise<void>;
  startReview(input: ConductReviewInput): Promise<void>;
  rearmCycle(cycle: string): Promise<void>;
  mailPlanned(): Promise<void>;
}

/** How one attempt to hand over a message ended, as data: nothing here is exceptional. */
export interface SendResult {
  /** accepted: the server said so. refused: this address never. deferred: not now. unknown: it may have arrived. */
  readonly outcome: 'accepted' | 'refused' | 'deferred' | 'unknown';
  readonly response: string;
}

/** The one sender of mail. */
export interface Mailer {
  send(message: { readonly key: string; readonly to: string; readonly raw: string }): Promise<SendResult>;
  close(): Promise<void>;
}

/** What activities are built over. `now` is wall time, `businessNow` the plan's. */
export interface ActivityDeps {
  readonly db: Database;
  readonly starter: WorkflowStarter;
  readonly mailer: Mailer;
  readonly from: string;
  readonly sender: Sender;
  readonly now: () => Date;
  readonly businessNow: () => Promise<Instant>;
  /** The mapping that workflows are started with. */
  readonly clock: () => Promise<Clock>;
}
