import type { Database } from '../../activities/store/database.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** The latest business instant the record or its receipts know of; `otherwise` when there is none. */
export async function lastInstant(db: Database, otherwise: Instant): Promise<Instant> {
  const [row] = await db.query<{ at: Instant | null }>(
    `select greatest(
       (select max(at) from events where type in ('instant_done', 'report_received', 'report_missing', 'review_published')),
       (select max(received_at) from inbox)) as at`,
  );
  return row?.at && row.at > otherwise ? row.at : otherwise;
}
