import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { type Verdict, verify } from '../../activities/store/verify.ts';
import { event, eventRows, recorded } from '../support/events.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

/** Nine events of three entities: a b a c b a c b a. */
const ENTITIES = ['a', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a'].map((id) => `cycle/${id}`);
let db: Database;
let head: { position: number; hash: string };

beforeAll(async () => {
  db = await openRecord();
  await recorded(db, ...ENTITIES.map((entity, i) => event({ entity, key: `key-${i + 1}` })));
  head = (await eventRows(db)).at(-1) as typeof head;
});

afterAll(() => db.close());

/** What a verification says after somebody with all rights has done something, which is undone again. */
const verdictAfter = (sql: string, known: { position: number; hash: string } | null = null): Promise<Verdict> =>
  undone(db, async (tx) => {
    await tx.script(sql);
    return verify(tx, known);
  });

const swapped = (a: number, b: number) =>
  `update events set position = -position where position in (${a}, ${b});
   update events set position = case position when -${a} then ${b} else ${a} end where position < 0`;

/** Gives every event from a position on the hash it would have had, and the head too. */
const rehashedFrom = (first: number) => `do $$
  declare e events; previous text;
  begin
    select hash into previous from events where position = ${first - 1};
    for e in select * from events where position >= ${first} order by position loop
      previous := event_hash(previous, e);
      update events set hash = previous where position = e.position;
    end loop;
    update chain set position = (select max(position) from events), hash = previous;
  end $$`;

const FORGED = `update events set body = '{"cycle":"forged"}'`;
const planted = (position: number, number: number) =>
  `insert into events select ${position}, 'cycle/d', ${number}, 'planted', type, at, recorded_at, actor, body, repeat('f', 64)
   from events where position = 1`;

describe('a verification', () => {
  it('finds nothing wrong with a record that is whole', async () => {
    expect(await verify(db)).toEqual({ whole: true, events: 9, head: head.hash });
    expect(await verify(db, head)).toMatchObject({ whole: true });
  });

  it.each([
    ['body', `update events set body = '{"cycle":"forged"}' where position = 4`],
    ['actor', `update events set actor = 'somebody' where position = 4`],
    ['type', `update events set type = 'cycle_ended' where position = 4`],
    ['key', `update events set key = 'other' where position = 4`],
    ['business time', `update events set at = '2024-01-01T00:00:00Z' where position = 4`],
    ['time of recording', `update events set recorded_at = '2024-01-01T00:00:00.000Z' where position = 4`],
    ['hash', `update events set hash = repeat('f', 64) where position = 4`],
  ])('names the event whose %s was changed', async (_, sql) => {
    expect(await verdictAfter(sql)).toEqual({ whole: false, position: 4, fault: 'altered', entity: 'cycle/c' });
  });

  it.each([
    ['a deleted event', 'delete from events where position = 5', 5, 'gap'],
    ['the first event, deleted', 'delete from events where position = 1', 1, 'gap'],
    ['an entity that was removed', `delete from events where entity = 'cycle/c'`, 4, 'gap'],
    ['a number that was changed', 'update events set number = 9 where position = 7', 7, 'gap'],
    [
      'an event that was given to another entity',
      `update events set entity = 'cycle/d' where position = 4`,
      4,
      'altered',
    ],
    ['two swapped events of one entity', swapped(3, 6), 3, 'gap'],
    ['two swapped events of different entities', swapped(4, 5), 4, 'altered'],
    ['swapped bodies', `${FORGED} where position in (6, 8)`, 6, 'altered'],
    [
      'the successor of one that was changed and hashed anew',
      `${FORGED} where position = 4; ${rehashed(4)}`,
      5,
      'altered',
    ],
    [
      'an event planted between others',
      `update events set position = position + 100 where position > 5;
       update events set position = position - 99 where position > 100; ${planted(6, 1)}`,
      6,
      'altered',
    ],
    ['an event planted after the last', planted(10, 1), 10, 'tail'],
    ['a removed tail', 'delete from events where position > 7', 8, 'tail'],
    ['a head that was moved back', `update chain set position = 7`, 8, 'tail'],
    [
      'a head that was set back',
      'update chain set (position, hash) = (select position, hash from events where position = 7)',
      8,
      'tail',
    ],
    ['a head with another hash', `update chain set hash = repeat('f', 64)`, 10, 'tail'],
    ['a head that was removed', 'delete from chain', 1, 'tail'],
    ['everything removed', 'delete from events', 1, 'tail'],
  ])('names the first bad entry: %s', async (_, sql, position, fault) => {
    expect(await verdictAfter(sql)).toMatchObject({ whole: false, position, fault });
  });

  it.each([
    ['a tail that was rewritten, hashes and all', `${FORGED} where position = 6; ${rehashedFrom(6)}`, 9, 'altered'],
    [
      'a tail that was removed together with the head',
      `delete from events where position > 7; ${rehashedFrom(7)}`,
      8,
      'tail',
    ],
    [
      'everything removed, the head set back',
      `delete from events; update chain set position = 0, hash = repeat('0', 64)`,
      1,
      'tail',
    ],
  ])('finds through a head kept elsewhere what is consistent in itself: %s', async (_, sql, position, fault) => {
    expect(await verdictAfter(sql)).toMatchObject({ whole: true });
    expect(await verdictAfter(sql, head)).toMatchObject({ whole: false, position, fault });
  });

  it('finds a rewritten tail through any head kept from it', async () => {
    const [kept] = (await eventRows(db)).filter((r) => r.position === 7);
    const sql = `${FORGED} where position = 6; ${rehashedFrom(6)}`;
    expect(await verdictAfter(sql, kept)).toEqual({ whole: false, position: 7, fault: 'altered', entity: 'cycle/c' });
  });

  it('is not misled by a head from before the tail that was rewritten', async () => {
    const [kept] = (await eventRows(db)).filter((r) => r.position === 5);
    expect(await verdictAfter(`${FORGED} where position = 6; ${rehashedFrom(6)}`, kept)).toMatchObject({ whole: true });
  });
});

/** Gives one event the hash it would have had, and touches nothing else. */
function rehashed(position: number): string {
  return `update events e set hash = event_hash((select hash from events where position = ${position - 1}), e)
    where position = ${position}`;
}
