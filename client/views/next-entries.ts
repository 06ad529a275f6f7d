import type { Database } from '../../activities/store/database.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** Something that will happen, and the rule that says so. */
export interface NextEntry {
  readonly at: Instant;
  readonly kind: string;
  readonly period: string;
  readonly rule: string;
  readonly subject: string;
  readonly provisional: boolean;
}

/** What happens next in a cycle, or what of one kind does, and why. */
export function nextEntries(
  db: Database,
  cycle: string,
  limit: number,
  kind: string | null = null,
): Promise<NextEntry[]> {
  return db.query<NextEntry>(
    `select at, kind, period, rule, subject, provisional from agenda
     where cycle = $1 and state = 'open' and ($2::text is null or kind = $2)
     order by at, place, period, slot limit $3`,
    [cycle, kind, limit],
  );
}
