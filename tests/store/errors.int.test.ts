import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, StoreError } from '../../activities/store/database.ts';
import { keepReceipt } from '../../activities/store/inbox.ts';
import { event, recorded } from '../support/events.ts';
import { openRecord } from '../support/record.ts';

/** What must never be seen in a log: somebody's words, as parameters carry them. */
const SECRET = '联络员张三13800000000';
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

/** Everything that a log could print of what a call throws. */
async function thrownBy(call: () => Promise<unknown>): Promise<{ readonly error: unknown; readonly printed: string }> {
  const error = await call().then(
    () => undefined,
    (thrown) => thrown,
  );
  const { message, stack } = error as Error;
  return { error, printed: [message, stack, JSON.stringify(error), inspect(error, { depth: 9 })].join('\n') };
}

const report = (over: object) =>
  event({ key: SECRET, actor: SECRET, type: 'report_received', body: { unit: SECRET, ...over } });

const FAILURES: readonly [string, string, () => Promise<unknown>][] = [
  ['a wrong number', '22P02', () => recorded(db, report({ version: SECRET }))],
  ['a wrong truth value', '22P02', () => recorded(db, report({ version: 1, late: SECRET }))],
  ['a number out of range', '22003', () => db.query('select $1::text::integer', [`9${'9'.repeat(20)}13800000000`])],
  ['a wrong time', '22007', () => db.query('select $1::text::timestamptz', [SECRET])],
  ['a broken JSON', '22P02', () => db.query('select $1::text::jsonb', [`{"${SECRET}`])],
  ['a character that JSON cannot hold', '22P05', () => recorded(db, event({ body: { cycle: `${SECRET}\u0000` } }))],
  ['a missing value', '23502', () => recorded(db, report({ cycle: null }))],
  ['a type nobody knows', '20000', () => recorded(db, event({ type: SECRET, actor: SECRET }))],
  ['a second row under a key', '23505', () => db.query('insert into migrations values ($1), ($1)', [SECRET])],
  ['a broken statement', '42601', () => db.query('select from where $1', [SECRET])],
  ['a table that does not exist', '42P01', () => db.query('select * from nothing where a = $1', [SECRET])],
  ['a null character', '22021', () => keepReceipt(db, { ...receipt, body: `${SECRET}\u0000` })],
  [
    'an error inside a transaction',
    '22P02',
    () => db.transaction((tx) => tx.query('select $1::text::integer', [SECRET])),
  ],
];

const receipt = {
  key: SECRET,
  cycle: 'c',
  task: SECRET,
  bodyHash: 'h',
  receivedAt: '2024-02-02T01:00:00Z',
  actor: SECRET,
};

describe('a failure of the database', () => {
  it.each(FAILURES)('through %s tells its code and nothing of the parameters', async (_, code, call) => {
    const { error, printed } = await thrownBy(call);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ name: 'StoreError', code });
    expect(printed).not.toMatch(/张三|13800000000/);
  });

  it('leaves the record usable', async () => {
    expect(await recorded(db, event({ entity: 'cycle/after' }))).toEqual([{ status: 'stored', number: 1 }]);
  });
});

describe('what is not a failure of the database', () => {
  it('comes out of a transaction as it was thrown, and nothing is kept', async () => {
    const mine = new RangeError('mine');
    const work = db.transaction(async (tx) => {
      await recorded(tx, event({ entity: 'cycle/mine' }));
      throw mine;
    });
    await expect(work).rejects.toBe(mine);
    expect(await db.query(`select 1 from events where entity = 'cycle/mine'`)).toEqual([]);
  });
});

describe('a transaction', () => {
  it.each([
    ['a second one', (tx: Database) => tx.transaction(async () => {})],
    ['its turn', (tx: Database) => tx.alone(async () => {})],
    ['the end', (tx: Database) => tx.close()],
  ])('cannot ask for %s inside itself', async (_, ask) => {
    await expect(db.transaction(async (tx) => ask(tx))).rejects.toThrow('already open');
  });

  it('is seen by others only as a whole', async () => {
    await db.transaction(async (tx) => {
      await recorded(tx, event({ entity: 'cycle/whole', key: '1' }));
      await recorded(tx, event({ entity: 'cycle/whole', key: '2' }));
    });
    expect(await db.query(`select number from events where entity = 'cycle/whole' order by number`)).toEqual([
      { number: 1 },
      { number: 2 },
    ]);
  });
});
