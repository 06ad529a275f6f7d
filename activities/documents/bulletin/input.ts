import type { Task } from '../../../workflows/rules/plan.ts';
import type { Amendment } from '../../../workflows/rules/review/amendments.ts';
import type { LineResult } from '../../../workflows/rules/review/review.ts';
import type { Day } from '../../../workflows/rules/time/day.ts';
import type { Instant } from '../../../workflows/rules/time/instant.ts';
import type { InspectionStanding } from '../../inspection/standing.ts';
import type { MatterAt } from '../../matter/matters-at.ts';
import type { ListCount } from '../../store/list-counts.ts';
import type { ProblemCounts } from '../../store/problem-counts.ts';

/** A report that was owed, and how it came. An excused one may still come without being late. */
export interface OwedReport {
  readonly unit: string;
  readonly task: string;
  readonly period: string;
  readonly receipt: 'on_time' | 'late' | 'missing' | 'excused';
  /** True when its latest version was sent back and has not come again. */
  readonly returned: boolean;
  /** When its first version came. */
  readonly receivedAt: Instant | null;
  /** What the unit itself says about it. */
  readonly note: string;
}

/** One indicator of a lead unit as its newest report shows it. */
export interface Standing extends LineResult {
  readonly unit: string;
}

/** Everything a bulletin or a briefing tells, as it stood at its instant. */
export interface BulletinInput {
  /** Nothing received at or after this instant is in it. */
  readonly at: Instant;
  /** The reporting periods spoken of, oldest first; none before the first reports were due. */
  readonly periods: readonly string[];
  /** The last day of the newest of them: values and schedule are of this day. */
  readonly dataTo: Day | null;
  /** The tasks with leads, due days and targets as they stood on that day. */
  readonly tasks: readonly Task[];
  /** The tasks that were withdrawn or suspended on that day. */
  readonly resting: readonly string[];
  readonly reports: readonly OwedReport[];
  readonly standings: readonly Standing[];
  /** How the lists that have entries stand; absent where none has. */
  readonly lists?: readonly ListCount[];
  /** How the problem ledger stood; absent before the first reports were due. */
  readonly problems?: ProblemCounts;
  /** The recurring inspections of the period, and older ones that are overdue; absent where there are none. */
  readonly inspections?: readonly InspectionStanding[];
  /** Values that amend frozen reviews, received since the bulletin before. */
  readonly corrected: readonly Amendment[];
  /** The matters outside the reports that were open then, or came to their end since the last one was published. */
  readonly matters: readonly MatterAt[];
}
