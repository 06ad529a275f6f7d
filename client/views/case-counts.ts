import type { Database } from '../../activities/store/database.ts';
import { readOrganised } from '../../activities/store/definition.ts';
import { EVERY_CALLED } from '../../workflows/rules/follow-up/called.ts';
import { STAGES, type Stage } from '../../workflows/rules/follow-up/stage.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import {
  ABOUT,
  CALLED,
  IS_OVERDUE,
  OF_KIND,
  STAGE,
  SUCH,
  unitsOfCases,
  valuesOf,
  type WhichCases,
} from './which-cases.ts';

/** How many cases there are such as were asked for. */
export interface CaseCounts {
  readonly stages: readonly { readonly stage: Stage; readonly count: number }[];
  /** Those of them whose awaited step is late. */
  readonly overdue: number;
  /** By what they are called, as if no kind had been asked for. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  /** By the units that they are about, as if none had been asked for. */
  readonly units: readonly { readonly unit: string; readonly unitName: string; readonly count: number }[];
}

/** What was counted together: cases that stand so, are called so, or are about a unit. */
interface Counted {
  readonly stage: Stage | null;
  readonly kind: string | null;
  readonly unit: string | null;
  readonly such: number;
  readonly overdue: number;
  readonly anyKind: number;
  readonly anyUnit: number;
}

/** How many of a cycle's cases are such as are asked for: where they stand, and what else could be chosen among them. */
export async function casesCounted(db: Database, cycle: string, which: WhichCases, now: Instant): Promise<CaseCounts> {
  const known = await readOrganised(db, cycle);
  const rows = known ? await db.query<Counted>(COUNTED, valuesOf(cycle, which, known, now)) : [];
  const units = known ? unitsOfCases(known) : [];
  const stages = STAGES.map((stage) => ({ stage, count: rows.find((row) => row.stage === stage)?.such ?? 0 }));
  return {
    stages,
    overdue: rows.reduce((sum, { stage, overdue }) => sum + (stage === null ? 0 : overdue), 0),
    kinds: EVERY_CALLED.flatMap((kind) => {
      const count = rows.find((row) => row.kind === kind)?.anyKind ?? 0;
      return count === 0 ? [] : [{ kind, count }];
    }),
    units: units.flatMap(({ id: unit, name: unitName }) => {
      const count = rows.find((row) => row.unit === unit)?.anyUnit ?? 0;
      return count === 0 ? [] : [{ unit, unitName, count }];
    }),
  };
}

const COUNTED = `with such as (
  select unit, ${CALLED} as kind, ${STAGE} as stage, ${IS_OVERDUE} as overdue, ${OF_KIND} as of_kind, ${ABOUT} as about
  from follow_ups where ${SUCH}
)
select stage, kind, unit, (count(*) filter (where of_kind and about))::integer as such,
       (count(*) filter (where of_kind and about and overdue))::integer as overdue,
       (count(*) filter (where about))::integer as "anyKind", (count(*) filter (where of_kind))::integer as "anyUnit"
from such group by grouping sets ((stage), (kind), (unit))`;
