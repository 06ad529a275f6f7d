import type { Database } from '../../activities/store/database.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { AGENDA, toldTo } from './agenda-told.ts';

/** Something that will happen, and the rule that says so. */
export interface NextEntry {
  readonly at: Instant;
  readonly kind: string;
  readonly period: string;
  readonly rule: string;
  readonly subject: string;
  readonly provisional: boolean;
}

/** What of an agenda is asked for; what is left out leaves nothing out. */
interface Asked {
  readonly kind?: string | undefined;
  /** The units for which somebody speaks who is told their business alone. */
  readonly own?: readonly string[] | null;
}

/** What happens next in a cycle, or what of one kind does, and why. */
export function nextEntries(
  db: Database,
  cycle: string,
  limit: number,
  { kind, own = null }: Asked = {},
): Promise<NextEntry[]> {
  return db.query<NextEntry>(
    `select a.at, a.kind, a.period, a.rule, a.subject, a.provisional from ${AGENDA}
     where a.cycle = $1 and a.state = 'open' and ($2::text is null or a.kind = $2) and ${toldTo('$4')}
     order by a.at, a.place, a.period, a.slot limit $3`,
    [cycle, kind ?? null, limit, own],
  );
}
