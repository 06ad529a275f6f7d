import type { RecordAnswer, RecordRequest } from '../workflows/contract/record.ts';
import { append, type NewEvent } from './store/append.ts';
import type { Database } from './store/database.ts';
import { readEvents, type StoredEvent } from './store/read-events.ts';

interface Recorded<Fact, Event> {
  /** What every body of the entity carries besides the fact. */
  readonly of: object;
  readonly toEvent: (number: number, request: RecordRequest<Fact>, fact: Fact) => Event;
  readonly fromStored: (stored: StoredEvent) => Event;
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
  { of, toEvent, fromStored, also = [] }: Recorded<Fact, Event>,
): Promise<RecordAnswer<Event>> {
  const events = request.facts.map((fact, index) => newEvent(request, fact, index, of));
  const answers = await append(db, [...events, ...also], now);
  const [first] = answers;
  if (first?.status === 'stored') {
    const stored = request.facts.map((fact, index) => toEvent(request.expect + index + 1, request, fact));
    return { status: 'recorded', events: stored };
  }
  const missed = await readEvents(db, request.entity, request.expect);
  if (first?.status !== 'repeated') return { status: 'behind', events: missed.map(fromStored) };
  const own = await readEvents(db, request.entity, first.number - 1);
  return { status: 'recorded', events: missed.map(fromStored), own: fromStored(own[0] as StoredEvent) };
}

function newEvent<Fact extends { readonly type: string }>(
  request: RecordRequest<Fact>,
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
