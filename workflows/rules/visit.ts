import type { EvidenceFile } from './evidence/file.ts';
import type { Inspected } from './inspection.ts';
import type { Day } from './time/day.ts';

/**
 * A visit of units to another one: what they saw there (互看), and what is worth taking over (互学; 004 正文 三（三）); or
 * what somebody saw there who inspects it, with nobody else or with units that go along.
 */
export interface Visit {
  /** The unit that was visited. */
  readonly unit: string;
  readonly visitors: readonly string[];
  readonly on: Day;
  readonly seen: string;
  readonly learned: readonly string[];
  readonly files?: readonly EvidenceFile[];
  /** Which part of a recurring inspection it was. */
  readonly inspected?: Inspected;
}

export interface VisitFault {
  readonly line: null;
  readonly code: 'visits_itself' | 'visitor_twice' | 'no_visitor' | 'day_to_come';
  readonly subject: string;
}

/** Everything that speaks against a visit as somebody wrote it down on a day: units visit others, and it is over. */
export function visitFaults({ unit, visitors, on, inspected }: Visit, today: Day): VisitFault[] {
  const fault = (code: VisitFault['code'], subject: string): VisitFault => ({ line: null, code, subject });
  const twice = visitors.filter((v, i) => visitors.indexOf(v) < i);
  return [
    ...(visitors.length === 0 && !inspected ? [fault('no_visitor', unit)] : []),
    ...(visitors.includes(unit) ? [fault('visits_itself', unit)] : []),
    ...[...new Set(twice)].map((visitor) => fault('visitor_twice', visitor)),
    ...(on > today ? [fault('day_to_come', on)] : []),
  ];
}
