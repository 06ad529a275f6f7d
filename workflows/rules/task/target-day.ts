import type { Day } from '../time/day.ts';
import type { Act, DutyChange } from './acts.ts';
import { extendedDue } from './duty.ts';
import type { TaskFacts, Window } from './facts.ts';

/**
 * Why a target cannot begin on the day that is asked for; null for any other change. After the indicator is due it would
 * change nothing that is assessed; and a period that is over keeps the target it had (assessment-rules §3, domain §6, 22).
 */
export function targetDayFault(
  { leaves }: TaskFacts,
  acts: readonly Act[],
  windows: readonly Pick<Window, 'from' | 'to'>[],
  change: DutyChange,
  today: Day,
): 'after_due' | 'period_over' | null {
  if (change.act !== 'change_target') return null;
  const { indicator, from } = change;
  const named = leaves.find((l) => l.id === indicator);
  if (named && from > extendedDue(named.due, indicator, acts)) return 'after_due';
  return windows.some(({ to }) => from <= to && to < today) ? 'period_over' : null;
}
