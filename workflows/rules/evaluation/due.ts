import type { Plan } from '../plan.ts';
import type { Policy } from '../policy.ts';
import { offsetDay, type WorkingCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import { type Instant, onDay } from '../time/instant.ts';
import { periodsWithin } from '../time/period.ts';

/** When the evaluation of a year is due to be published. */
export interface EvaluationDue {
  readonly at: Instant;
  readonly year: string;
  readonly provisional: boolean;
}

/** When the evaluation of each year that ends within the cycle is due, on the policy's offset from its last day. */
export function evaluationsDue(
  { horizon }: Pick<Plan, 'horizon'>,
  { evaluation, at }: Policy,
  calendar: WorkingCalendar,
  from: Day = horizon.from,
): EvaluationDue[] {
  const annual = evaluation?.annual;
  if (!annual) return [];
  return periodsWithin('year', from, horizon.to).map((year) => {
    const on = offsetDay(calendar, year.to, annual.publish);
    return { at: onDay(on.day, at), year: year.id, provisional: on.provisional };
  });
}

/** The years that a cycle has from a day on, the last one though it be cut short. */
export function yearsOf({ horizon }: Pick<Plan, 'horizon'>, from: Day): string[] {
  return periodsWithin('year', from, `${horizon.to.slice(0, 4)}-12-31`).map((year) => year.id);
}
