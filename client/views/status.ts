import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { newestDue } from '../../workflows/rules/time/newest-due.ts';
import { type MatterCounts, matterCounts } from './matters.ts';

/** A cycle at a glance. */
export interface CycleStatus {
  readonly cycle: string;
  readonly title: string;
  readonly status: string;
  readonly now: Instant;
  readonly endsAt: Instant;
  readonly tasks: Readonly<Record<string, number>>;
  /** The period to look at first: the newest whose reports were due; null before the first begins. */
  readonly newest: string | null;
  readonly periods: readonly { period: string; deadline: Instant; received: number; late: number; missing: number }[];
  readonly reviews: readonly { period: string; state: string; publishedAt: Instant | null }[];
  readonly mail: Readonly<Record<string, number>>;
  readonly proposals: number;
  /** The matters outside the reports, counted like tasks. */
  readonly matters: MatterCounts;
}

/** A cycle of an installation. */
export interface CycleRow {
  readonly cycle: string;
  readonly title: string;
  readonly status: string;
  readonly endsAt: Instant;
}

/** The cycles in the record. */
export function cycleList(db: Database): Promise<CycleRow[]> {
  return db.query(
    `select cycle, definition->'plan'->>'title' as title, status, ends_at as "endsAt" from cycles order by cycle`,
  );
}

/** How a cycle stands; null when there is none of that name. */
export async function cycleStatus(db: Database, cycle: string, now: Instant): Promise<CycleStatus | null> {
  const definition = await readDefinition(db, cycle);
  if (!definition) return null;
  const [row] = await db.query<{
    status: string;
    tasks: Record<string, number>;
    mail: Record<string, number>;
    proposals: number;
  }>(
    `select c.status,
       (select coalesce(jsonb_object_agg(status, n), '{}') from
          (select status, count(*) as n from tasks where cycle = $1 group by status) t) as tasks,
       (select coalesce(jsonb_object_agg(state, n), '{}') from
          (select state, count(*) as n from letters where cycle = $1 group by state) m) as mail,
       (select count(*)::integer from proposals where cycle = $1 and status = 'open') as proposals
     from cycles c where c.cycle = $1`,
    [cycle],
  );
  const begun = definition.windows.filter((w) => w.opens <= now).map((w) => w.period);
  return {
    cycle,
    title: definition.plan.title,
    now,
    endsAt: definition.endsAt,
    status: row?.status ?? '',
    tasks: row?.tasks ?? {},
    mail: row?.mail ?? {},
    proposals: row?.proposals ?? 0,
    matters: await matterCounts(db, cycle, now),
    newest: newestDue(definition.windows, now)?.period ?? null,
    periods: (await periodCounts(db, cycle, begun)).map((p) => ({
      ...p,
      deadline: definition.windows.find((w) => w.period === p.period)?.deadline ?? '',
    })),
    reviews: await db.query(
      `select period, state, published_at as "publishedAt" from reviews where cycle = $1 order by frozen_at`,
      [cycle],
    ),
  };
}

function periodCounts(
  db: Database,
  cycle: string,
  periods: readonly string[],
): Promise<{ period: string; received: number; late: number; missing: number }[]> {
  return db.query(
    `select p.period,
       (select count(distinct (task, unit))::integer from reports r where r.cycle = $1 and r.period = p.period) as received,
       (select count(distinct (task, unit))::integer from reports r where r.cycle = $1 and r.period = p.period and r.late) as late,
       (select count(*)::integer from missing m where m.cycle = $1 and m.period = p.period and not exists
          (select 1 from reports r where r.cycle = m.cycle and r.period = m.period and r.task = m.task and r.unit = m.unit)
       ) as missing
     from unnest($2::text[]) as p(period) order by p.period`,
    [cycle, periods],
  );
}
