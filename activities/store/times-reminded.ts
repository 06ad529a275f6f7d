import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';

/** What is reminded of: by which kind of entry, since when. */
interface Reminding {
  readonly kind: string;
  readonly subject: string;
  readonly period?: string;
  readonly since: Instant;
}

/** How often something has been reminded of since it began to wait, up to an instant. */
export async function timesReminded(
  db: Database,
  cycle: string,
  { kind, subject, period = '', since }: Reminding,
  until: Instant,
): Promise<number> {
  const [row] = await db.query<{ times: number }>(
    `select count(*)::int as times from agenda
     where cycle = $1 and kind = $2 and subject = $3 and period = $4 and at > $5 and at <= $6 and state <> 'superseded'`,
    [cycle, kind, subject, period, since, until],
  );
  return row?.times ?? 0;
}
