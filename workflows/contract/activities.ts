import type { ReviewEvent, ReviewFact } from '../rules/review/conduct.ts';
import type { TaskEvent, TaskFact } from '../rules/task/events.ts';
import type { Instant } from '../rules/time/instant.ts';
import type { Clock } from './clock.ts';
import type { RecordAnswer, RecordRequest } from './record.ts';

/** The side effects that tasks need. */
export interface TaskActivities {
  recordTask(request: RecordRequest<TaskFact, TaskEvent>): Promise<RecordAnswer<TaskEvent>>;
}

/** An instant was done, and what comes next; or receipts older than it are still on their way. */
export type Performed = { readonly done: true; readonly next: Instant | null } | { readonly done: false };

/** The side effects that a cycle needs. */
export interface CycleActivities {
  /** Starts the cycle's tasks, in batches; started ones are left as they are. */
  openCycle(cycle: string, clock: Clock): Promise<void>;
  /** The next instant on the cycle's agenda at which something is to be done, or null. */
  nextInstant(cycle: string): Promise<Instant | null>;
  /** Has everything done that the agenda holds for an instant, and answers with the next one there is. */
  performInstant(cycle: string, at: Instant): Promise<Performed>;
}

/** The side effects that a review needs. */
export interface ReviewActivities {
  freezeReview(cycle: string, period: string, at: Instant): Promise<readonly ReviewEvent[]>;
  recordReview(request: RecordRequest<ReviewFact>): Promise<RecordAnswer<ReviewEvent>>;
}

/** What is left after a round of sending: milliseconds until something may be tried again, or null. */
export interface MailRound {
  readonly more: boolean;
  readonly retryInMs: number | null;
}

/** The side effect that the mail workflow needs. */
export interface MailActivities {
  deliverDue(): Promise<MailRound>;
}
