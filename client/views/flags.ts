import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import { organisationOf } from '../../activities/store/organisation.ts';
import { unitsKnownOn } from '../../workflows/rules/organisation/organisation-on.ts';
import type { Policy } from '../../workflows/rules/policy.ts';

/** The flags of a cycle's published reviews: periods across, units down. */
export interface FlagsView {
  readonly periods: readonly string[];
  readonly units: readonly {
    readonly unit: string;
    readonly name: string;
    readonly group: string;
    readonly flags: Readonly<Record<string, { flag: string; score: string | null; rank: number | null }>>;
  }[];
  readonly policy: Pick<Policy, 'flags'>;
}

interface Row {
  readonly period: string;
  readonly unit: string;
  readonly grouping: string;
  readonly flag: string;
  readonly score: string | null;
  readonly rank: number | null;
}

/** Reads the flags that stand; null when there is no such cycle. */
export async function flagsView(db: Database, cycle: string): Promise<FlagsView | null> {
  const definition = await readDefinition(db, cycle);
  if (!definition) return null;
  const rows = await db.query<Row>(
    `select f.period, f.unit, f.grouping, f.flag, f.score, f.rank from flags f join reviews r using (cycle, period)
     where f.cycle = $1 order by r.frozen_at, f.grouping, f.rank nulls last, f.unit`,
    [cycle],
  );
  const named = unitsKnownOn(definition.plan, await organisationOf(db, cycle), definition.plan.horizon.to);
  const periods = [...new Set(rows.map((r) => r.period))];
  const newest = rows.filter((r) => r.period === periods.at(-1));
  return {
    periods,
    policy: { flags: definition.policy.flags },
    units: newest.map(({ unit, grouping }) => ({
      unit,
      name: named.find((u) => u.id === unit)?.name ?? unit,
      group: grouping,
      flags: Object.fromEntries(
        rows.filter((r) => r.unit === unit).map((r) => [r.period, { flag: r.flag, score: r.score, rank: r.rank }]),
      ),
    })),
  };
}
