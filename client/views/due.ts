import { atOnce } from '../../activities/store/at-once.ts';
import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import { latestReports } from '../../activities/store/latest-reports.ts';
import { organisationOf } from '../../activities/store/organisation.ts';
import { draftsOf } from '../../activities/store/report-drafts.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { answeredBy, type DueReport, owedBy, type Standing } from './owed.ts';

/** The reports a unit owes now: of periods that have begun, not received, or returned and not resubmitted. */
export function dueReports(db: Database, cycle: string, unit: string, now: Instant): Promise<DueReport[]> {
  return owedReports(db, cycle, unit, now, (_, received) => received === undefined || received.returnedAt !== null);
}

/** The reports a unit owes for one period that has begun, received or not: what its form of that period holds. */
export async function reportsOfPeriod(
  db: Database,
  cycle: string,
  unit: string,
  now: Instant,
  period: string,
): Promise<DueReport[]> {
  const owed = await owedReports(db, cycle, unit, now, (window) => window.period === period);
  return owed.filter((report) => report.unit === unit);
}

async function owedReports(
  db: Database,
  cycle: string,
  unit: string,
  now: Instant,
  wanted: Standing['wanted'],
): Promise<DueReport[]> {
  const definition = await readDefinition(db, cycle);
  if (!definition) return [];
  const answered = answeredBy(definition, await organisationOf(db, cycle), unit, now);
  return atOnce(db, async (one) => {
    const [acts, ...known] = await Promise.all([
      taskActs(one, cycle),
      ...answered.map(({ owes }) => Promise.all([latestReports(one, cycle, owes), draftsOf(one, cycle, owes)])),
    ]);
    return answered.flatMap(({ owes, tasks }, at) => {
      const [latest, drafts] = known[at] ?? [[], new Map()];
      return owedBy({ definition, acts, latest, drafts, now, wanted }, owes, tasks);
    });
  });
}
