import type { EvidenceFile } from '../evidence/file.ts';
import { offsetDay, type WorkingCalendar } from '../time/calendar.ts';
import { dayOf, endOfDay, type Instant } from '../time/instant.ts';
import type { Annual } from './evaluation.ts';

/** What a unit holds against its draft, with what proves it. */
export interface Objection {
  readonly unit: string;
  readonly grounds: string;
  readonly evidence: string;
  readonly files?: readonly EvidenceFile[] | undefined;
}

/** An objection to the newest version; `ruled` is the number of the event that ruled on it. */
export interface ObjectionState {
  readonly version: number;
  readonly status: 'open' | 'upheld' | 'overruled';
  readonly ruled: number | null;
}

/** Until when units may object to a draft, or null where the policy gives them no window; drafted anew, it opens anew. */
export function objectionsClose(
  { objection }: Pick<Annual, 'objection'>,
  calendar: WorkingCalendar,
  draftedAt: Instant,
): Instant | null {
  return objection ? endOfDay(offsetDay(calendar, dayOf(draftedAt), objection).day) : null;
}

/** The objections to a version that bar its approval: those without a ruling, and those upheld since it was drafted. */
export function barring(
  objections: Readonly<Record<string, ObjectionState>>,
  { version, drafted }: { readonly version: number; readonly drafted: number },
): { readonly open: readonly string[]; readonly unanswered: readonly string[] } {
  const own = Object.entries(objections).filter(([, o]) => o.version === version);
  const those = (of: (o: ObjectionState) => boolean) => own.filter(([, o]) => of(o)).map(([id]) => id);
  return {
    open: those((o) => o.status === 'open'),
    unanswered: those((o) => o.status === 'upheld' && (o.ruled ?? 0) > drafted),
  };
}
