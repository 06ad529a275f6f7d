import { createHash } from 'node:crypto';
import { type Appended, append, type NewEvent } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';

/** When everything in these tests was recorded, unless it matters. */
export const RECORDED = new Date('2024-02-05T01:02:03.456Z');

/** An event that shows nothing, so that any number of them may be recorded anywhere. */
export function event(over: Partial<NewEvent> = {}): NewEvent {
  return {
    entity: 'cycle/jinyun-2024',
    key: 'opened',
    type: 'cycle_opened',
    at: '2024-02-04T16:00:00Z',
    actor: 'office',
    body: { cycle: 'jinyun-2024' },
    ...over,
  };
}

/** Events of one entity with the keys 1 … n. */
export function events(entity: string, n: number): NewEvent[] {
  return Array.from({ length: n }, (_, i) => event({ entity, key: String(i + 1) }));
}

/** Records events, one batch. */
export function recorded(db: Database, ...batch: NewEvent[]): Promise<Appended[]> {
  return append(db, batch, RECORDED);
}

/** A row of the table of events. */
export interface EventRow {
  readonly position: number;
  readonly entity: string;
  readonly number: number;
  readonly key: string;
  readonly type: string;
  readonly at: string;
  readonly recorded_at: string;
  readonly actor: string;
  readonly body: string;
  readonly hash: string;
}

/** The whole table of events, in order. */
export function eventRows(db: Database): Promise<EventRow[]> {
  return db.query<EventRow>('select * from events order by position');
}

/** A hash as the chain is defined: the one before and every column, one a line. */
export function chained(previous: string, row: EventRow): string {
  const { position, entity, number, key, type, at, recorded_at, actor, body } = row;
  const lines = [previous, position, entity, number, key, type, at, recorded_at, actor, body];
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
