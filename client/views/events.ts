import type { Database } from '../../activities/store/database.ts';
import type { ChainRow } from '../../activities/store/verify.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { endOfDay, startOfDay } from '../../workflows/rules/time/instant.ts';
import { type EventNames, eventNames } from './event-names.ts';

/** Something that is in the record, as those read it who audit it. */
export interface RecordedEvent {
  readonly position: number;
  readonly at: string;
  readonly recordedAt: string;
  readonly actor: string;
  /** What it happened to, as `task/jinyun-2024/hydropower`, and the number it has there. */
  readonly entity: string;
  /** The name of the account that it happened to; null where it happened to something else, or the account is no more. */
  readonly account: string | null;
  readonly number: number;
  readonly type: string;
  /** What was recorded; null where it is too long for a list: the export has it. */
  readonly told: object | null;
  readonly hash: string;
  /** The hash of the event before it, which its own holds; null for the first. */
  readonly previous: string | null;
  readonly names: EventNames;
}

/** Which events are asked for; what is null leaves nothing out. */
export interface EventsAsked {
  readonly cycle: string | null;
  readonly actor: string | null;
  /** The kind of what it happened to: `task`, `review`, `account` … */
  readonly kind: string | null;
  readonly type: string | null;
  readonly day: Day | null;
  /** Only those before this position. */
  readonly before: number;
  readonly limit: number;
}

/** The first messages that a sender took to send, which are often too many to be told. */
interface Claimed {
  readonly claimed: object | null;
}

/** How long what was recorded may be to be told in a list. */
const LONGEST = 4000;

/** Events of the record, newest first. */
export async function recordedEvents(db: Database, asked: EventsAsked): Promise<RecordedEvent[]> {
  const { cycle, actor, kind, type, day, before, limit } = asked;
  const rows = await db.query<Omit<RecordedEvent, 'names'> & Claimed>(
    `select position::float8 as position, at, recorded_at as "recordedAt", actor, entity, number, type, hash,
       case when length(body) <= ${LONGEST} then body::jsonb end as told,
       case when type = 'mail_claimed' then
         jsonb_build_object('claims', jsonb_path_query_array(body::jsonb, '$.claims[0 to 19]'))
       end as claimed,
       hash_before(position) as previous,
       (select a.name || '（' || coalesce(a.username, a.email) || '）' from accounts a
        where events.entity = 'account/' || a.id) as account
     from events
     where position < $1
       and ($2::text is null or split_part(entity, '/', 2) = $2)
       and ($3::text is null or actor = $3)
       and ($4::text is null or split_part(entity, '/', 1) = $4)
       and ($5::text is null or type = $5)
       and ($6::text is null or (at >= $6 and at < $7))
     order by position desc limit $8`,
    [before, cycle, actor, kind, type, day && startOfDay(day), day && endOfDay(day), limit],
  );
  if (rows.length === 0) return [];
  const told = rows.map(({ claimed, ...row }) => ({ ...row, told: row.told ?? claimed }));
  const names = await eventNames(db, told);
  return rows.flatMap(({ claimed: _, ...row }, i) => {
    const of = names[i];
    return of ? [{ ...row, names: of }] : [];
  });
}

const PAGE = 250;

/** The whole record as it is chained, an event a line, so that it can be verified elsewhere; up to where it stands now. */
export async function* exportedRecord(db: Database): AsyncGenerator<Uint8Array> {
  const [row] = await db.query<{ position: number }>('select position::float8 as position from chain');
  const last = row?.position ?? 0;
  for (let position = 0; position < last; ) {
    const rows = await db.query<ChainRow>(
      `select position::float8 as position, entity, number, key, type, at, recorded_at, actor, body, hash
       from events where position > $1 and position <= $2 order by position limit ${PAGE}`,
      [position, last],
    );
    if (rows.length === 0) return;
    yield Buffer.from(`${rows.map((event) => JSON.stringify(event)).join('\n')}\n`);
    position = rows.at(-1)?.position ?? last;
  }
}
