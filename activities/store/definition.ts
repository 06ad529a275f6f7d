import type { Plan } from '../../workflows/rules/plan.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import type { Window } from '../../workflows/rules/task/facts.ts';
import type { WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';

/** What a cycle was started with; fixed from then on. */
export interface Definition {
  readonly from: Day;
  readonly endsAt: Instant;
  /** No report is taken at or after this instant. */
  readonly closesAt: Instant;
  readonly plan: Plan;
  readonly policy: Policy;
  readonly policySha256: string;
  readonly calendar: WorkingCalendar;
  readonly windows: readonly Window[];
}

const known = new WeakMap<Database, Map<string, Definition>>();

/** The definition of a cycle, read once for each database handle; undefined when there is no such cycle. */
export async function readDefinition(db: Database, cycle: string): Promise<Definition | undefined> {
  const cache = known.get(db) ?? new Map<string, Definition>();
  known.set(db, cache);
  const cached = cache.get(cycle);
  if (cached) return cached;
  const [row] = await db.query<{ definition: Definition }>('select definition from cycles where cycle = $1', [cycle]);
  if (row) cache.set(cycle, row.definition);
  return row?.definition;
}

/** The definition of a cycle that must exist. */
export async function definitionOf(db: Database, cycle: string): Promise<Definition> {
  const definition = await readDefinition(db, cycle);
  if (!definition) throw new Error(`no cycle ${cycle} in the record`);
  return definition;
}
