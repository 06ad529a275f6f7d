import type { Database } from '../../activities/store/database.ts';

/** The state of the record and of what it waits for. */
export interface RecordHealth {
  readonly events: number;
  readonly head: string;
  readonly receiptsWaiting: number;
  readonly mail: Readonly<Record<string, number>>;
  readonly cycles: Readonly<Record<string, number>>;
}

/** How the record stands, in one statement. */
export async function recordHealth(db: Database): Promise<RecordHealth> {
  const [row] = await db.query<RecordHealth>(
    `select c.position::integer as events, c.hash as head,
       (select count(*)::integer from inbox i where not exists (select 1 from settlements s where s.key = i.key)) as "receiptsWaiting",
       (select coalesce(jsonb_object_agg(state, n), '{}') from (select state, count(*) as n from mail group by state) m) as mail,
       (select coalesce(jsonb_object_agg(status, n), '{}') from (select status, count(*) as n from cycles group by status) y) as cycles
     from chain c`,
  );
  if (!row) throw new Error('the record has no chain');
  return row;
}
