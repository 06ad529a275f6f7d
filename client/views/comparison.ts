import { bulletinInput } from '../../activities/documents/bulletin-input.ts';
import type { Database } from '../../activities/store/database.ts';
import { definitionOn } from '../../activities/store/organisation.ts';
import { problemsOfUnits } from '../../activities/store/problem-counts.ts';
import { visits } from '../../activities/store/visits.ts';
import { type ComparedUnit, compareUnits } from '../../workflows/rules/comparison.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';

/** The lead units of one group side by side. */
export interface ComparedGroup {
  readonly group: string;
  readonly units: readonly (ComparedUnit & { readonly name: string })[];
}

/** The units that lead tasks, group by group: how they stand against the schedule of a period, and what was done by now. */
export async function comparisonView(
  db: Database,
  cycle: string,
  period: string,
  now: Instant,
): Promise<ComparedGroup[]> {
  const { plan } = await definitionOn(db, cycle, dayOf(now));
  const { standings } = await bulletinInput(db, cycle, period, now);
  const problems = await problemsOfUnits(db, cycle);
  const facts = { standings, problems, visits: await visits(db, cycle, {}) };
  const leading = plan.units.filter((u) => plan.tasks.some((t) => t.lead.includes(u.id)));
  const nameOf = (id: string) => leading.find((u) => u.id === id)?.name ?? id;
  return [...new Set(leading.map((u) => u.group))].map((group) => {
    const units = leading.filter((u) => u.group === group).map((u) => u.id);
    return { group, units: compareUnits(units, facts).map((row) => ({ ...row, name: nameOf(row.unit) })) };
  });
}
