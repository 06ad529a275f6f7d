import type { MatterAt } from '../../activities/matter/matters-at.ts';
import type { Database } from '../../activities/store/database.ts';
import type { Origin } from '../../workflows/rules/follow-up/matter.ts';
import { type Instant, toInstant, toMs } from '../../workflows/rules/time/instant.ts';
import { type Page, pageOf, WHOLE } from './page.ts';

export type { MatterAt };

/** How a matter stands: under way, under way and late, or at its end. */
export const STANDINGS = ['open', 'overdue', 'ended'] as const;
type Standing = (typeof STANDINGS)[number];

/** Which matters are asked for; left out: of any unit, from anywhere, however they stand. */
export interface WhichMatters {
  readonly unit: string | null;
  readonly all: boolean;
  readonly origin?: Origin['kind'] | null;
  readonly stands?: Standing | null;
}

const LAST = '~';
const OPEN_FIRST = `case when awaited is null then '1' else '0' end`;
const SOONEST_FIRST = `case when awaited is null then '' else coalesce(due, '${LAST}') end`;
const ENDED_LAST_FIRST = `coalesce(ended_at, '')`;
const ORIGIN = `source->'origin'->>'kind'`;

/** How a matter stands at an instant, by the place of the parameter that says when. */
function standingAt(now: string): string {
  return `case when awaited is null then 'ended' when awaited_by <= ${now} then 'overdue' else 'open' end`;
}

const SEEN = `cycle = $1 and kind = 'matter' and ($2::text is null or unit = $2 or source->'helpers' ? $2)`;

/**
 * The single matters of a cycle, or those a unit leads or helps with; open ones only unless all are asked for, or those
 * that stand so. What is open comes first, by its day; then what has ended, the newest first.
 */
export function matters(
  db: Database,
  cycle: string,
  { unit, all, origin = null, stands = null }: WhichMatters,
  now: Instant,
  page: Page = WHOLE,
): Promise<MatterAt[]> {
  const keys = [OPEN_FIRST, SOONEST_FIRST, ENDED_LAST_FIRST, 'id'];
  const { sql, values } = pageOf(keys, ['asc', 'asc', 'desc', 'asc'], page, 6);
  return db.query<MatterAt>(
    `select id, title, unit, coalesce(source->'helpers', '[]') as helpers, source->'origin' as origin, due,
            opened_at as "openedAt", ended_at as "endedAt", awaited, ${standingAt('$3')} = 'overdue' as overdue
     from follow_ups
     where ${SEEN} and ($4 or $6::text is not null or awaited is not null)
       and ($5::text is null or ${ORIGIN} = $5) and ($6::text is null or ${standingAt('$3')} = $6) ${sql}`,
    [cycle, unit, afterwards(now), all, origin, stands, ...values],
  );
}

/** What names a matter among its pages. */
export function matterKey({ awaited, due, endedAt, id }: MatterAt): string[] {
  return [awaited === null ? '1' : '0', awaited === null ? '' : (due ?? LAST), endedAt ?? '', id];
}

/** How many matters of an origin stand so. */
export interface MatterCount {
  readonly origin: Origin['kind'] | null;
  readonly stands: Standing;
  readonly count: number;
}

/** How many of a cycle's matters, or of those a unit leads or helps with, come from where and stand how. */
export function mattersCounted(db: Database, cycle: string, unit: string | null, now: Instant): Promise<MatterCount[]> {
  return db.query<MatterCount>(
    `select ${ORIGIN} as origin, ${standingAt('$3')} as stands, count(*)::integer as count
     from follow_ups where ${SEEN} group by 1, 2 order by 1, 2`,
    [cycle, unit, afterwards(now)],
  );
}

/** Single matters by how they stand, as tasks are counted. */
export interface MatterCounts {
  readonly open: number;
  readonly overdue: number;
  readonly ended: number;
}

/** How many of a cycle's matters are open, overdue among them, and at their end. */
export async function matterCounts(db: Database, cycle: string, now: Instant): Promise<MatterCounts> {
  const counts = await mattersCounted(db, cycle, null, now);
  const that = (...stand: readonly Standing[]) =>
    counts.filter(({ stands }) => stand.includes(stands)).reduce((sum, { count }) => sum + count, 0);
  return { open: that('open', 'overdue'), overdue: that('overdue'), ended: that('ended') };
}

/** What happened in this very second counts too. */
function afterwards(now: Instant): Instant {
  return toInstant(toMs(now) + 1000);
}
