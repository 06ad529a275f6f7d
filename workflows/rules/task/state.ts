import type { Instant } from '../time/instant.ts';
import type { Act, DutyChange } from './acts.ts';

/**
 * One unit's report of one period: its versions, when the first came, and how the latest stands. What was withdrawn counts
 * as not handed in, but for its versions.
 */
export interface ReportState {
  readonly versions: number;
  readonly late: boolean;
  readonly stands: 'submitted' | 'verified' | 'returned' | 'withdrawn';
}

/** A change that waits for somebody else's approval. */
export interface Proposal {
  readonly change: DutyChange;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** Everything a task remembers of itself; a fold of its events. Reports and missing by `unit/period`. */
export interface TaskState {
  readonly number: number;
  readonly reports: Readonly<Record<string, ReportState>>;
  readonly missing: readonly string[];
  readonly acts: readonly Act[];
  readonly proposals: Readonly<Record<string, Proposal>>;
  readonly claimed: { readonly unit: string; readonly by: string; readonly at: Instant } | null;
  readonly closedAt: Instant | null;
  /** What a new working calendar moved: deadlines by period, and when the cycle takes its last report. */
  readonly moved?: { readonly deadlines: Readonly<Record<string, Instant>>; readonly closesAt: Instant };
}

/** A task at the start of its cycle. */
export const NEW_TASK: TaskState = {
  number: 0,
  reports: {},
  missing: [],
  acts: [],
  proposals: {},
  claimed: null,
  closedAt: null,
};

/** A report as it counts: none where it was withdrawn. */
export function handedIn(state: Pick<TaskState, 'reports'>, name: string): ReportState | undefined {
  const report = state.reports[name];
  return report?.stands === 'withdrawn' ? undefined : report;
}

/** The name of a unit's report of a period inside a task. */
export function reportName(unit: string, period: string): string {
  return `${unit}/${period}`;
}
