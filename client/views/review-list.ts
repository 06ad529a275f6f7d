import type { Database } from '../../activities/store/database.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** A review as it is listed: how far it has come, and what was objected to it. */
export interface ListedReview {
  readonly period: string;
  readonly state: string;
  readonly frozenAt: Instant;
  readonly objectionCloses: Instant;
  /** Objections may still be raised. */
  readonly open: boolean;
  /** Not published before this instant. */
  readonly publishAt: Instant;
  readonly publishedAt: Instant | null;
  /** The newest version that is published, or the draft of the first. */
  readonly version: number;
  /** A correction of it waits for its approval. */
  readonly correcting: boolean;
  /** How many objections were raised, and how many of them nobody has ruled on: those of the units that were asked for. */
  readonly objections: number;
  readonly unruled: number;
}

/** The reviews of a cycle that have been frozen, oldest first, with the objections of some units or of all (null). */
export function reviewList(
  db: Database,
  cycle: string,
  units: readonly string[] | null,
  now: Instant,
): Promise<ListedReview[]> {
  return db.query<ListedReview>(
    `select r.period, r.state, r.frozen_at as "frozenAt", c.at as "objectionCloses",
            r.published_at is null and c.at > $3 as open, p.at as "publishAt",
            r.published_at as "publishedAt", r.version,
            exists (select 1 from corrections k
                    where k.cycle = r.cycle and k.period = r.period and k.status = 'open' and $2::text[] is null) as correcting,
            o.objections, o.unruled
     from reviews r
     join agenda c on c.cycle = r.cycle and c.period = r.period and c.kind = 'objection_closes'
       and c.source = 'timetable' and c.state <> 'superseded'
     join agenda p on p.cycle = r.cycle and p.period = r.period and p.kind = 'publish'
       and p.source = 'timetable' and p.state <> 'superseded'
     cross join lateral (
       select count(*)::integer as objections, (count(*) filter (where ruling is null))::integer as unruled
       from objections where cycle = r.cycle and period = r.period and ($2::text[] is null or unit = any ($2))) o
     where r.cycle = $1 order by r.frozen_at`,
    [cycle, units, now],
  );
}

/** The periods of a cycle that have been frozen, oldest first. */
export async function reviewPeriods(db: Database, cycle: string): Promise<string[]> {
  const rows = await db.query<{ period: string }>('select period from reviews where cycle = $1 order by frozen_at', [
    cycle,
  ]);
  return rows.map((r) => r.period);
}
