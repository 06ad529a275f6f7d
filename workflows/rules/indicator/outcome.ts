import type { Exact } from '../decimal.ts';

/** How an indicator stands at a review. */
export type State = 'ahead' | 'on_schedule' | 'behind' | 'missing' | 'not_due';

/**
 * One indicator at a review: schedule share s, completion c (null when not due or missing),
 * performance p (null when not due) and whether it is complete. All figures exact, as shares of 1.
 */
export interface Outcome {
  readonly schedule: Exact;
  readonly completion: Exact | null;
  readonly performance: Exact | null;
  readonly complete: boolean;
  readonly state: State;
  /** The part that decided a composite; absent on a leaf. */
  readonly decidedBy?: string;
}
