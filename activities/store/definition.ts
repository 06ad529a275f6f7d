import type { Organisation } from '../../workflows/rules/organisation/changes.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import { type PolicyVersions, versionFor } from '../../workflows/rules/policy-change/versions.ts';
import type { Window } from '../../workflows/rules/task/facts.ts';
import type { WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import type { Database } from './database.ts';
import { STANDING, type Standing, seenToStand, standingSeen } from './standing.ts';

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

/** A cycle's definition, and what changed of its units and posts since. */
export interface Organised {
  readonly definition: Definition;
  readonly organisation: Organisation;
}

interface Known {
  readonly definition: Definition;
  readonly revision: number;
}

const known = new WeakMap<Database, Map<string, Known>>();

function knownOf(db: Database): Map<string, Known> {
  const cache = known.get(db) ?? new Map<string, Known>();
  known.set(db, cache);
  return cache;
}

/**
 * The definition of a cycle, kept for each database handle and read again when its revision is another; undefined when
 * there is no such cycle. Who knows the revision of this moment spares the question for it.
 */
export async function readDefinition(
  db: Database,
  cycle: string,
  revision: number | null = standingSeen(cycle)?.revision ?? null,
): Promise<Definition | undefined> {
  const cached = knownOf(db).get(cycle);
  if (cached && cached.revision === revision) return cached.definition;
  const [row] = await db.query<Known>('select definition, revision from cycles where cycle = $1 and revision <> $2', [
    cycle,
    cached?.revision ?? -1,
  ]);
  if (row) knownOf(db).set(cycle, row);
  return (row ?? cached)?.definition;
}

/** A cycle's definition and what changed of its organisation since, in one look; undefined when there is no such cycle. */
export async function readOrganised(db: Database, cycle: string): Promise<Organised | undefined> {
  const standing = standingSeen(cycle);
  if (standing) {
    const definition = await readDefinition(db, cycle, standing.revision);
    return definition && { definition, organisation: standing.organisation };
  }
  const cached = knownOf(db).get(cycle);
  const [row] = await db.query<Standing & { readonly definition: Definition | null }>(
    `select ${STANDING}, case when revision <> $2 then definition end as definition
     from cycles where cycle = $1`,
    [cycle, cached?.revision ?? -1],
  );
  const definition = row?.definition ?? cached?.definition;
  if (!row || !definition) return undefined;
  knownOf(db).set(cycle, { definition, revision: row.revision });
  return { definition, organisation: seenToStand(cycle, row).organisation };
}

/** As `readOrganised`, of a cycle that must exist. */
export async function organisedDefinition(db: Database, cycle: string): Promise<Organised> {
  return existing(cycle, await readOrganised(db, cycle));
}

/** The definition of a cycle that must exist, at its revision of this moment or at one that is known to hold. */
export async function definitionOf(db: Database, cycle: string, revision?: number): Promise<Definition> {
  return existing(cycle, await readDefinition(db, cycle, revision));
}

function existing<T>(cycle: string, found: T | undefined): T {
  if (found === undefined) throw new Error(`no cycle ${cycle} in the record`);
  return found;
}

/** A definition with the version of the policy that rules a period. */
export function ruling<D extends PolicyVersions>(definition: D, period: string): D {
  return { ...definition, ...versionFor(definition, periodFromId(period)?.to ?? '') };
}
