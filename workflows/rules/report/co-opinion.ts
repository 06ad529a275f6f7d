import type { Task } from '../plan.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';

/** What a co-unit says of the lead's report of a task they share: that it is so, or that it is not, and why. */
export interface CoOpinion {
  readonly task: string;
  readonly lead: string;
  readonly period: string;
  /** The version of the report that it speaks of. */
  readonly version: number;
  readonly unit: string;
  readonly stance: 'confirmed' | 'disputed';
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

export type CoRefusalCode = 'not_co_unit' | 'unknown_report' | 'not_lead' | 'not_later';

/** Why a unit cannot speak of a report, or null: it must share the task, and there must be a report. */
export function opinionFault(task: Pick<Task, 'co'>, unit: string, version: number | undefined): CoRefusalCode | null {
  if (!task.co.includes(unit)) return 'not_co_unit';
  return version === undefined ? 'unknown_report' : null;
}

/** Why a lead cannot name a co-unit as the one that blocks it, or null (domain §6, edge case 25). */
export function blockerFault(
  { co, leads }: { readonly co: readonly string[]; readonly leads: readonly string[] },
  { lead, unit, due }: { readonly lead: string; readonly unit: string; readonly due: Day },
  today: Day,
): CoRefusalCode | null {
  if (!leads.includes(lead)) return 'not_lead';
  if (!co.includes(unit)) return 'not_co_unit';
  return due > today ? null : 'not_later';
}

/** The newest opinion of each co-unit on each report, in the order in which they were given. */
export function standingOpinions(opinions: readonly CoOpinion[]): CoOpinion[] {
  const newest = new Map<string, CoOpinion>();
  for (const opinion of opinions) {
    const { task, lead, period, unit } = opinion;
    const key = `${task}/${lead}/${period}/${unit}`;
    newest.delete(key);
    newest.set(key, opinion);
  }
  return [...newest.values()];
}
