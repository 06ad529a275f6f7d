import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append, nextAppend } from '../../activities/store/append.ts';
import { type Database, StoreError } from '../../activities/store/database.ts';
import { lastNumber } from '../../activities/store/last-number.ts';
import { readEvents } from '../../activities/store/read-events.ts';
import { verify } from '../../activities/store/verify.ts';
import { event, eventRows, events, recorded } from '../support/events.ts';
import { openRecord } from '../support/record.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

const stored = (number: number) => ({ status: 'stored', number });

describe('an append', () => {
  it('numbers the events of each entity without gaps', async () => {
    const [a, b] = [events('cycle/a', 3), events('cycle/b', 2)];
    expect(await recorded(db, ...a.slice(0, 2), ...b)).toEqual([1, 2, 1, 2].map(stored));
    expect(await recorded(db, ...a.slice(2), event({ entity: 'cycle/b', key: '3' }))).toEqual([3, 3].map(stored));
    expect(await lastNumber(db, 'cycle/a')).toBe(3);
    expect(await lastNumber(db, 'cycle/never')).toBe(0);
  });

  it('keeps every word of an event', async () => {
    const body = { cycle: 'c', 原因: '县政府常务会议决定\n“同意”', path: 'a\\b', emoji: '🚩', zero: '0.10' };
    await append(
      db,
      [event({ entity: 'cycle/words', key: '键', actor: '督查室', body })],
      new Date('2024-02-29T15:59:59.999Z'),
    );
    const [row] = (await eventRows(db)).filter((r) => r.entity === 'cycle/words');
    expect(row).toMatchObject({ number: 1, key: '键', actor: '督查室', at: '2024-02-04T16:00:00Z' });
    expect(row?.recorded_at).toBe('2024-02-29T15:59:59.999Z');
    expect(row?.body).toBe(JSON.stringify(body));
  });

  it('answers a key it knows with the number and the body that are stored, whatever is sent with it', async () => {
    await recorded(db, ...events('cycle/again', 2));
    const before = (await eventRows(db)).length;
    const again = event({ entity: 'cycle/again', key: '1', body: { cycle: 'other' }, expect: 17 });
    const body = JSON.stringify({ cycle: 'jinyun-2024' });
    expect(await recorded(db, again)).toEqual([{ status: 'repeated', number: 1, body }]);
    expect(await eventRows(db)).toHaveLength(before);
  });

  it('takes the same key for another entity as another event', async () => {
    const keyed = ['cycle/one', 'cycle/two'].map((entity) => event({ entity, key: 'same' }));
    expect(await recorded(db, ...keyed)).toEqual([1, 1].map(stored));
  });

  it('knows a key that stands earlier in its own batch', async () => {
    const twice = [event({ entity: 'cycle/twin' }), event({ entity: 'cycle/twin' })];
    expect((await recorded(db, ...twice)).map((a) => [a.status, a.number])).toEqual([
      ['stored', 1],
      ['repeated', 1],
    ]);
  });

  it.each([
    ['too low', 1],
    ['too high', 3],
    ['that of a new entity', 0],
  ])('stores nothing and answers where the entity stands when the number expected is %s', async (_, expected) => {
    const entity = `cycle/expect-${expected}`;
    await recorded(db, ...events(entity, 2));
    const late = event({ entity, key: 'late', expect: expected });
    expect(await recorded(db, late)).toEqual([{ status: 'behind', number: 2 }]);
    expect(await lastNumber(db, entity)).toBe(2);
    expect(await recorded(db, { ...late, expect: 2 })).toEqual([stored(3)]);
  });

  it('stores nothing that follows a writer who is behind', async () => {
    const batch = [event({ entity: 'cycle/behind', expect: 4 }), event({ entity: 'cycle/after-behind' })];
    expect(await recorded(db, ...batch)).toEqual([{ status: 'behind', number: 0 }]);
    expect(await lastNumber(db, 'cycle/after-behind')).toBe(0);
  });

  it('leaves the chain whole when only a later event of the batch is behind', async () => {
    const batch = [event({ entity: 'cycle/before' }), event({ entity: 'cycle/behind', expect: 4 })];
    expect(await recorded(db, ...batch)).toEqual([stored(1), { status: 'behind', number: 0 }]);
    expect(await recorded(db, event({ entity: 'cycle/before', key: 'next' }))).toEqual([stored(2)]);
    expect(await verify(db)).toMatchObject({ whole: true });
  });

  it('counts the expected number on within its batch', async () => {
    const batch = [1, 2, 3].map((n) => event({ entity: 'cycle/facts', key: String(n), expect: n - 1 }));
    expect(await recorded(db, ...batch)).toEqual([1, 2, 3].map(stored));
  });

  it('takes an empty batch', async () => {
    expect(await recorded(db)).toEqual([]);
  });
});

describe('a batch that fails', () => {
  it.each([
    ['of a type that nobody knows', { type: 'report_burnt' }],
    ['without a type', { type: '' }],
    ['that cannot be shown', { type: 'report_received', body: { cycle: 'c', version: 'first' } }],
    ['with a text that a database cannot hold', { body: { cycle: '\u0000' } }],
    ['with half a character', { body: { cycle: '\ud800' } }],
    ['with a line break in its key, where the chain could not tell two columns apart', { key: 'a\nb' }],
    ['with a line break in its actor', { actor: 'slj\nlyj' }],
  ])('leaves no trace: an event %s in the middle', async (_, over) => {
    const before = await trace();
    const [first, last] = events('cycle/batch', 2);
    await expect(recorded(db, first ?? event(), event({ key: 'bad', ...over }), last ?? event())).rejects.toThrow(
      StoreError,
    );
    expect(await trace()).toEqual(before);
    expect(await verify(db)).toMatchObject({ whole: true });
  });

  const trace = async () => [
    await eventRows(db),
    await db.query('select * from chain'),
    await db.query('select * from reports'),
  ];
});

describe('the events of an entity', () => {
  it('are read in order after a number', async () => {
    await recorded(db, ...events('cycle/read', 4));
    expect((await readEvents(db, 'cycle/read', 2)).map((e) => [e.number, e.key])).toEqual([
      [3, '3'],
      [4, '4'],
    ]);
    expect(await readEvents(db, 'cycle/read', 4)).toEqual([]);
  });
});

describe('somebody who waits for the next record', () => {
  it('is told at once', async () => {
    const told = nextAppend(db, 60_000);
    await recorded(db, event({ entity: 'cycle/news' }));
    await told;
  });

  it('waits no longer than asked', async () => {
    await nextAppend(db, 1);
  });
});
