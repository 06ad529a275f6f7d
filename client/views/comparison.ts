import { toldSpan, workOf } from '../../activities/documents/bulletin/standings.ts';
import { inputOf } from '../../activities/review-input.ts';
import { atOnce } from '../../activities/store/at-once.ts';
import type { Database } from '../../activities/store/database.ts';
import { organisedDefinition } from '../../activities/store/definition.ts';
import { problemsOfUnits } from '../../activities/store/problem-counts.ts';
import { visits } from '../../activities/store/visits.ts';
import { type ComparedUnit, compareUnits } from '../../workflows/rules/comparison.ts';
import { changesBefore } from '../../workflows/rules/organisation/changes.ts';
import { planOn } from '../../workflows/rules/organisation/organisation-on.ts';
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
  const organised = await organisedDefinition(db, cycle);
  const { definition, organisation } = organised;
  const plan = planOn(definition.plan, organisation, dayOf(now));
  const [read, problems, made] = await atOnce(db, (one) =>
    Promise.all([inputOf(one, cycle, organised, period, now), problemsOfUnits(one, cycle), visits(one, cycle, {})]),
  );
  const input = toldSpan(read);
  const standings = input ? workOf(input, changesBefore(organisation, now)).standings : [];
  const facts = { standings, problems, visits: made };
  const leading = plan.units.filter((u) => plan.tasks.some((t) => t.lead.includes(u.id)));
  const nameOf = (id: string) => leading.find((u) => u.id === id)?.name ?? id;
  return [...new Set(leading.map((u) => u.group))].map((group) => {
    const units = leading.filter((u) => u.group === group).map((u) => u.id);
    return { group, units: compareUnits(units, facts).map((row) => ({ ...row, name: nameOf(row.unit) })) };
  });
}
