import type { CoOpinion } from '../../workflows/rules/report/co-opinion.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Answering } from './at-once.ts';
import type { Database } from './database.ts';

/** What co-units said of reports before an instant, of one task or of all of a cycle, in the order they said it. */
export function coOpinions(
  db: Answering,
  cycle: string,
  task: string | null,
  before: Instant | null,
): Promise<CoOpinion[]> {
  return db.query<CoOpinion>(
    `select task, lead, period, version, unit, stance, reason, by, at from co_opinions
     where cycle = $1 and ($2::text is null or task = $2) and ($3::text is null or at < $3) order by at, task, number`,
    [cycle, task, before],
  );
}

/** The version of a unit's report that stands; undefined when there is none. */
export async function latestVersion(
  db: Database,
  cycle: string,
  { task, unit, period }: { readonly task: string; readonly unit: string; readonly period: string },
): Promise<number | undefined> {
  const [row] = await db.query<{ version: number | null }>(
    'select max(version) as version from reports where cycle = $1 and task = $2 and unit = $3 and period = $4',
    [cycle, task, unit, period],
  );
  return row?.version ?? undefined;
}
