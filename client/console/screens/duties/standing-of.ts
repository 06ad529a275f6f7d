import type { Duty } from './use-duties.ts';

/** Where a report stands, as its unit sees it. */
export type DutyStanding =
  | 'open'
  | 'late'
  | 'returned'
  | 'sent_back'
  | 'waiting'
  | 'handed'
  | 'handed_late'
  | 'verified';

/** Where a report stands: what waits for somebody comes before what was done. */
export function standingOf({ draft, returned, received, overdue }: Duty): DutyStanding {
  if (draft?.status === 'open') return 'waiting';
  if (draft?.status === 'sent_back') return 'sent_back';
  if (returned !== null) return 'returned';
  if (!received) return overdue ? 'late' : 'open';
  if (received.verified) return 'verified';
  return received.late ? 'handed_late' : 'handed';
}

/** True for a report that its reporter still has to do something about. */
export function isOpen(duty: Duty): boolean {
  return ['open', 'late', 'returned', 'sent_back'].includes(standingOf(duty));
}

/** What names a report among a unit's. */
export function nameOf({ unit, task, period }: Pick<Duty, 'unit' | 'task' | 'period'>): string {
  return `${unit}/${task}/${period}`;
}

/** The reports below their periods: those with something left to do first, in the order in which they are due. */
export function byPeriod(reports: readonly Duty[]): ReadonlyMap<string, readonly Duty[]> {
  const found = new Map<string, Duty[]>();
  for (const duty of reports) found.set(duty.period, [...(found.get(duty.period) ?? []), duty]);
  return new Map([...found].toSorted(([, a], [, b]) => Number(b.some(isOpen)) - Number(a.some(isOpen))));
}
