import type { RetimedFollowUp } from '../../activities/calendar/retime-follow-ups.ts';
import type { Database } from '../../activities/store/database.ts';
import { cycleId } from '../../workflows/contract/supervise-cycle.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { MovedEntry } from '../../workflows/rules/time/new-calendar.ts';

/** A calendar that a running cycle took in, and what it moved. */
export interface CalendarImport {
  readonly at: Instant;
  readonly by: string;
  readonly years: readonly string[];
  readonly moved: readonly MovedEntry[];
  readonly followUps: readonly RetimedFollowUp[];
}

/** The calendars that a cycle took in while it ran, oldest first. */
export async function calendarImports(db: Database, cycle: string): Promise<CalendarImport[]> {
  const rows = await db.query<{ at: Instant; by: string; body: string }>(
    `select at, actor as by, body from events where entity = $1 and type = 'calendar_imported' order by number`,
    [cycleId(cycle)],
  );
  return rows.map(({ at, by, body }) => {
    const {
      calendar,
      moved,
      followUps = [],
    } = JSON.parse(body) as {
      readonly calendar: { readonly years: readonly { readonly year: string }[] };
      readonly moved: readonly MovedEntry[];
      readonly followUps?: readonly RetimedFollowUp[];
    };
    return { at, by, years: calendar.years.map((y) => y.year), moved, followUps };
  });
}
