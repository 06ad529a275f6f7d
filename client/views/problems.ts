import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import { type ProblemCounts, problemCounts } from '../../activities/store/problem-counts.ts';
import { ownerOf } from '../../workflows/rules/follow-up/owner.ts';
import { officePost } from '../../workflows/rules/names.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { urgentFirst } from './follow-ups.ts';
import { type Page, WHOLE } from './page.ts';
import type { WhoseCases } from './which-cases.ts';

export type { ProblemCounts };

/** A problem of the ledger (问题台账): who is in charge, who helps, by when, where it came from. */
export interface ProblemRow {
  readonly id: string;
  readonly unit: string;
  /** True for what the office itself left lying; the unit is the one it concerns. */
  readonly ofOffice: boolean;
  readonly title: string;
  readonly common: boolean;
  readonly owner: string | null;
  readonly helpers: readonly string[];
  readonly due: string | null;
  readonly awaited: string | null;
  readonly awaitedBy: Instant | null;
  readonly rung: number;
  readonly reopened: number;
  readonly state: string;
  /** What opened it: a person, a meeting's commentary, a dispute, another case that nobody moved. */
  readonly from: string;
  readonly openedAt: Instant;
  readonly endedAt: Instant | null;
}

/**
 * The problem ledger of a cycle, or of one unit and those it helps; open problems only unless all are asked for. Null
 * where there is no such cycle.
 */
export async function problemLedger(
  db: Database,
  cycle: string,
  { unit, all }: WhoseCases,
  page: Page = WHOLE,
): Promise<ProblemRow[] | null> {
  const definition = await readDefinition(db, cycle);
  if (!definition) return null;
  const { sql, values } = urgentFirst(page, 3);
  const rows = await db.many<ProblemRow>(
    `select id, unit, kind = 'office_problem' as "ofOffice", title, coalesce((source->>'common')::boolean, false) as common, coalesce(source->>'owner', source->>'charge') as owner,
            coalesce(source->'helpers', '[]') as helpers, due, awaited, awaited_by as "awaitedBy", rung, reopened, state,
            source->>'by' as from, opened_at as "openedAt", ended_at as "endedAt"
     from follow_ups
     where cycle = $1 and (kind = 'problem' or kind = 'office_problem' and $2::text is null)
       and ($2::text is null or unit = $2 or source->'helpers' ? $2) and ($3 or state = 'open')
     ${sql}`,
    [cycle, unit, all, ...values],
  );
  const inCharge = ownersIn(definition.plan);
  const office = officePost(definition.plan.people)?.id ?? null;
  // The rows are nobody else's: to copy each costs as much as to read it.
  return rows.map((row) => Object.assign(row, { owner: row.ofOffice ? office : (row.owner ?? inCharge(row.unit)) }));
}

/** How many problems of the ledger are open now, were closed, and came back. */
export function problemsCounted(db: Database, cycle: string, unit: string | null): Promise<ProblemCounts> {
  return problemCounts(db, cycle, { unit, before: null });
}

/** Who is in charge of a unit's cases; a unit has many problems, and its posts are gone through once. */
function ownersIn(plan: Plan): (unit: string) => string | null {
  const known = new Map<string, string | null>();
  return (unit) => {
    const owner = known.get(unit) ?? ownerOf(plan, unit) ?? null;
    known.set(unit, owner);
    return owner;
  };
}
