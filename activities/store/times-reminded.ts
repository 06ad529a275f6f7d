import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';

/** How often something that waits for approval has been reminded of since it began to wait, up to an instant. */
export async function timesReminded(
  db: Database,
  cycle: string,
  { subject, since }: { readonly subject: string; readonly since: Instant },
  until: Instant,
): Promise<number> {
  const [row] = await db.query<{ times: number }>(
    `select count(*)::int as times from agenda
     where cycle = $1 and kind = 'approval_reminder' and subject = $2 and at > $3 and at <= $4`,
    [cycle, subject, since, until],
  );
  return row?.times ?? 0;
}
