import type { Database } from '../../activities/store/database.ts';
import { readOrganised } from '../../activities/store/definition.ts';
import { OWED_BY_UNIT } from '../../workflows/rules/follow-up/lives.ts';
import { unitsKnownOn } from '../../workflows/rules/organisation/organisation-on.ts';
import type { Policy } from '../../workflows/rules/policy.ts';

/** The flags of a cycle's published reviews: periods across, units down. */
export interface FlagsView {
  readonly periods: readonly string[];
  readonly units: readonly {
    readonly unit: string;
    readonly name: string;
    readonly group: string;
    readonly flags: Readonly<Record<string, GivenFlag>>;
  }[];
  readonly policy: Pick<Policy, 'flags'>;
}

/** A flag that was given, and whether all that the unit owes after its review is done; null where it owes nothing. */
export interface GivenFlag {
  readonly flag: string;
  readonly score: string | null;
  readonly rank: number | null;
  readonly settled: boolean | null;
}

interface Row {
  readonly period: string;
  readonly unit: string;
  readonly grouping: string;
  readonly flag: string;
  readonly score: string | null;
  readonly rank: number | null;
  readonly settled: boolean | null;
}

/** Reads the flags that stand; null when there is no such cycle. */
export async function flagsView(db: Database, cycle: string): Promise<FlagsView | null> {
  const organised = await readOrganised(db, cycle);
  if (!organised) return null;
  const { definition, organisation } = organised;
  const rows = await db.query<Row>(
    `select f.period, f.unit, f.grouping, f.flag, f.score, f.rank,
            (select bool_and(coalesce(u.state, c.state) <> 'open') from consequences c
             left join case_courses u on u.cycle = c.cycle and u.id = c.id
             where c.cycle = f.cycle and c.period = f.period and c.unit = f.unit and c.withdrawn_by is null
               and c.kind = any($2)) as settled
     from flags f join reviews r using (cycle, period)
     where f.cycle = $1 order by r.frozen_at, f.grouping, f.rank nulls last, f.unit`,
    [cycle, OWED_BY_UNIT],
  );
  const named = unitsKnownOn(definition.plan, organisation, definition.plan.horizon.to);
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
        rows
          .filter((r) => r.unit === unit)
          .map(({ period, flag, score, rank, settled }) => [period, { flag, score, rank, settled }]),
      ),
    })),
  };
}
