import type { Table } from '../../activities/documents/excel/table.ts';
import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import { latestLines } from '../../activities/store/latest-lines.ts';
import { definitionOn } from '../../activities/store/organisation.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { dueReports, reportsOfPeriod } from './due.ts';
import { unitForm } from './unit-form.ts';

/**
 * The form of a unit: what it owes now, or all of one period with what it has reported already. Null where there is no
 * such unit.
 */
export async function formOf(
  db: Database,
  cycle: string,
  id: string,
  now: Instant,
  period: string | null,
): Promise<Table | null> {
  if (!(await readDefinition(db, cycle))) return null;
  const { plan } = await definitionOn(db, cycle, dayOf(now));
  const unit = plan.units.find((u) => u.id === id);
  if (!unit) return null;
  const reports =
    period === null ? await dueReports(db, cycle, id, now) : await reportsOfPeriod(db, cycle, id, now, period);
  const reported = new Map(
    [...(await latestLines(db, cycle, id)).values()].flatMap(({ task, period: of, lines }) =>
      lines.map(
        ({ indicator, value, note, dataTo }) => [`${task}/${of}/${indicator}`, { value, note, dataTo }] as const,
      ),
    ),
  );
  return unitForm({ cycle, unit, plan: plan.title, reported }, reports);
}
