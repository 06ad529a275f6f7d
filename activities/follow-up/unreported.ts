import { unreportedTitle } from '../../workflows/rules/follow-up/made-title.ts';
import type { Outstanding } from '../../workflows/rules/reminders.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { NewEvent } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import type { Definition } from '../store/definition.ts';
import { remindedAfter } from '../store/later-reminders.ts';
import { ledgerDay } from './above.ts';
import { openingEvents } from './opening.ts';

/**
 * Reports that were reminded of in vain to the last become problems of the ledger, one a unit and period: no ladder of
 * reminders ends in silence. Reminders that all come before the deadline leave nothing overdue to carry up.
 */
export async function unreported(
  db: Database,
  cycle: string,
  definition: Definition,
  outstanding: readonly Outstanding[],
  at: Instant,
): Promise<NewEvent[]> {
  const periods = [...new Set(outstanding.map((o) => o.period))];
  if (periods.length === 0) return [];
  const later = await remindedAfter(db, cycle, periods, at);
  const deadlineOf = (period: string) => definition.windows.find((w) => w.period === period)?.deadline;
  const inVain = outstanding.filter(({ period }) => !later.has(period) && (deadlineOf(period) ?? at) < at);
  return byUnit(inVain).flatMap(([unit, period, tasks]) => {
    const due = ledgerDay(definition.calendar, at);
    const title = unreportedTitle(period, tasks);
    const source = { by: 'escalation', from: `report/${period}` } as const;
    const opening = { id: `unreported.${period}.${unit}`, kind: 'problem', unit, title, due, source } as const;
    return openingEvents(definition, cycle, opening, { at, actor: 'system', key: 'opened' });
  });
}

function byUnit(outstanding: readonly Outstanding[]): (readonly [string, string, number])[] {
  const counts = new Map<string, readonly [string, string, number]>();
  for (const { unit: owes, answers, period } of outstanding) {
    const unit = answers ?? owes;
    const [, , before = 0] = counts.get(`${period} ${unit}`) ?? [];
    counts.set(`${period} ${unit}`, [unit, period, before + 1]);
  }
  return [...counts.values()];
}
