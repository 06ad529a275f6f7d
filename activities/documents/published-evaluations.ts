import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from '../store/database.ts';
import { type EvaluationVersion, evaluationVersions } from '../store/evaluations.ts';

/** The versions of every year's evaluation that were published before an instant, oldest first. */
export async function publishedEvaluations(db: Database, cycle: string, end: Instant): Promise<EvaluationVersion[]> {
  const years = await db.query<{ year: string }>(
    'select distinct year from evaluations where cycle = $1 and published_at < $2 order by year',
    [cycle, end],
  );
  const versions: EvaluationVersion[] = [];
  for (const { year } of years) versions.push(...(await evaluationVersions(db, cycle, year)).toReversed());
  return versions.filter((v) => v.publishedAt !== null && v.publishedAt < end);
}
