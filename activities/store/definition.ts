import type { Plan } from '../../workflows/rules/plan.ts';
import { type PolicyVersions, versionFor } from '../../workflows/rules/policy-change/versions.ts';
import type { Window } from '../../workflows/rules/task/facts.ts';
import type { WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import type { Database } from './database.ts';

/** What a cycle was started with, and what was published since: a new year's calendar, a new version of the policy. */
export interface Definition extends PolicyVersions {
  readonly from: Day;
  readonly endsAt: Instant;
  /** No report is taken at or after this instant. */
  readonly closesAt: Instant;
  readonly plan: Plan;
  readonly calendar: WorkingCalendar;
  readonly windows: readonly Window[];
}

interface Known {
  readonly definition: Definition;
  readonly revision: number;
}

const known = new WeakMap<Database, Map<string, Known>>();

/**
 * The definition of a cycle, kept for each database handle and read again when its revision is another; undefined when
 * there is no such cycle. Who knows the revision of this moment spares the question for it.
 */
export async function readDefinition(
  db: Database,
  cycle: string,
  revision: number | null = null,
): Promise<Definition | undefined> {
  const cache = known.get(db) ?? new Map<string, Known>();
  known.set(db, cache);
  const cached = cache.get(cycle);
  if (cached && cached.revision === revision) return cached.definition;
  const [row] = await db.query<Known>('select definition, revision from cycles where cycle = $1 and revision <> $2', [
    cycle,
    cached?.revision ?? -1,
  ]);
  if (row) cache.set(cycle, row);
  return (row ?? cached)?.definition;
}

/** The definition of a cycle that must exist. */
export async function definitionOf(db: Database, cycle: string): Promise<Definition> {
  const definition = await readDefinition(db, cycle);
  if (!definition) throw new Error(`no cycle ${cycle} in the record`);
  return definition;
}

/** A definition with the version of the policy that rules a period. */
export function ruling<D extends PolicyVersions>(definition: D, period: string): D {
  return { ...definition, ...versionFor(definition, periodFromId(period)?.to ?? '') };
}
