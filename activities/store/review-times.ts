import type { ReviewTimes } from '../../workflows/rules/review/conduct.ts';
import type { Database } from './database.ts';

/** When a period's objections close and when it may be published, from the agenda. */
export async function readTimes(db: Database, cycle: string, period: string): Promise<ReviewTimes> {
  const rows = await db.query<{ kind: string; at: string }>(
    `select kind, at from agenda
     where cycle = $1 and period = $2 and kind in ('objection_closes', 'publish') and source = 'timetable' and state <> 'superseded'`,
    [cycle, period],
  );
  const at = (kind: string) => rows.find((r) => r.kind === kind)?.at ?? '';
  return { objectionCloses: at('objection_closes'), publishAt: at('publish') };
}
