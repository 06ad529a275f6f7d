import type { Act } from '../task/acts.ts';
import type { Instant } from '../time/instant.ts';

/** A report by its task, unit and period. */
export interface NamedReport {
  readonly task: string;
  readonly unit: string;
  readonly period: string;
}

/**
 * A report that a revision of a frozen review counts anew: its versions received before `until`, and an excuse granted
 * for it by then. Everything that is not named stands as it was frozen.
 */
export interface AmendedReport extends NamedReport {
  readonly until: Instant;
}

interface Frozen {
  readonly freezeAt: Instant;
  readonly amended?: readonly AmendedReport[];
}

/** The instant before which a report must have been received to be counted. */
export function countsUntil({ freezeAt, amended = [] }: Frozen, { task, unit, period }: NamedReport): Instant {
  const last = amended.findLast((r) => r.task === task && r.unit === unit && r.period === period);
  return last?.until ?? freezeAt;
}

/** Whether an act on a task was made in time for the review: before its freeze, or as an excuse that is counted anew. */
export function actCounts({ freezeAt, amended = [] }: Frozen, task: string, { at, change }: Act): boolean {
  if (at < freezeAt) return true;
  if (change.act !== 'excuse') return false;
  return amended.some((r) => r.task === task && r.period === change.period && at < r.until);
}
