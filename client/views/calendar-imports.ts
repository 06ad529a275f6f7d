import type { RetimedFollowUp } from '../../activities/calendar/retime-follow-ups.ts';
import type { Database } from '../../activities/store/database.ts';
import { cycleId } from '../../workflows/contract/supervise-cycle.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { MovedEntry } from '../../workflows/rules/time/new-calendar.ts';
import { type Page, pageOf, WHOLE } from './page.ts';

/** Numbers are compared as words of one length. */
const DIGITS = 12;

/** A calendar that a running cycle took in, and what it moved. */
export interface CalendarImport {
  /** Its number among what happened to the cycle. */
  readonly number: number;
  readonly at: Instant;
  readonly by: string;
  readonly years: readonly string[];
  readonly moved: readonly MovedEntry[];
  readonly followUps: readonly RetimedFollowUp[];
}

/** What names a calendar that was taken in among its pages. */
export function calendarImportKey({ number }: CalendarImport): string[] {
  return [String(number).padStart(DIGITS, '0')];
}

/** The calendars that a cycle took in while it ran, oldest first. */
export async function calendarImports(db: Database, cycle: string, page: Page = WHOLE): Promise<CalendarImport[]> {
  const { sql, values } = pageOf([`lpad(number::text, ${DIGITS}, '0')`], 'asc', page, 1);
  const rows = await db.query<{ number: number; at: Instant; by: string; body: string }>(
    `select number, at, actor as by, body from events where entity = $1 and type = 'calendar_imported' ${sql}`,
    [cycleId(cycle), ...values],
  );
  return rows.map(({ number, at, by, body }) => {
    const {
      calendar,
      moved,
      followUps = [],
    } = JSON.parse(body) as {
      readonly calendar: { readonly years: readonly { readonly year: string }[] };
      readonly moved: readonly MovedEntry[];
      readonly followUps?: readonly RetimedFollowUp[];
    };
    return { number, at, by, years: calendar.years.map((y) => y.year), moved, followUps };
  });
}
