import type { RecordAnswer, RecordRequest } from '../workflows/contract/record.ts';
import { append, type NewEvent } from './store/append.ts';
import type { Database } from './store/database.ts';
import { readEvents, type StoredEvent } from './store/read-events.ts';

interface Recorded<Fact, Event> {
  /** What every body of the entity carries besides the fact. */
  readonly of: object;
  readonly toEvent: (number: number, request: RecordRequest<Fact>, fact: Fact) => Event;
  readonly fromStored: (stored: StoredEvent) => Event;
  /** What the entity decided before and nobody has recorded yet. */
  readonly before?: readonly NewEvent[];
  /** Events of other entities that belong into the same transaction. */
  readonly also?: readonly NewEvent[];
}

/**
 * Records an entity's facts under its next numbers. Known by its key, the stored event is answered; behind, all that
 * was missed is.
 */
export async function recordFacts<Fact extends { readonly type: string }, Event>(
  db: Database,
  now: Date,
  request: RecordRequest<Fact>,
  { of, toEvent, fromStored, before = [], also = [] }: Recorded<Fact, Event>,
): Promise<RecordAnswer<Event>> {
  const events = request.facts.map((fact, index) => newEvent(request, fact, index, of));
  const answers = await append(db, [...before, ...events, ...also], now);
  const first = answers[before.length];
  if (first?.status === 'stored') {
    const stored = request.facts.map((fact, index) => toEvent(request.expect + index + 1, request, fact));
    return { status: 'recorded', events: stored };
  }
  if (first?.status !== 'repeated') {
    const unseen = await readEvents(db, request.entity, seenBy(request));
    return { status: 'behind', events: unseen.map(fromStored) };
  }
  const missed = await readEvents(db, request.entity, request.expect);
  const own = await readEvents(db, request.entity, first.number - 1);
  return { status: 'recorded', events: missed.map(fromStored), own: fromStored(own[0] as StoredEvent) };
}

/** The last event that an entity has seen in the record. */
export function seenBy({ expect, ahead = [] }: Pick<RecordRequest<unknown>, 'expect' | 'ahead'>): number {
  return expect - ahead.length;
}

/** A fact as the record keeps it, the first of a request under the request's key. */
export function newEvent<Fact extends { readonly type: string }>(
  request: Omit<RecordRequest<Fact>, 'facts'>,
  fact: Fact,
  index: number,
  of: object,
): NewEvent {
  const { type, ...body } = fact;
  return {
    entity: request.entity,
    key: index === 0 ? request.key : `${request.key}#${index + 1}`,
    type,
    at: request.at,
    actor: request.actor,
    body: { ...of, ...body },
    expect: request.expect + index,
  };
}
