import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { chained, event, eventRows, events, recorded } from '../support/events.ts';
import { openRecord } from '../support/record.ts';

const ZERO = '0'.repeat(64);
let db: Database;

beforeAll(async () => {
  db = await openRecord();
  await recorded(
    db,
    ...events('cycle/plain', 3),
    event({
      entity: 'cycle/汉字',
      key: '键 1',
      actor: '县水利局 · 责任领导',
      body: { cycle: 'c', 标题: '推进水电开发' },
    }),
    event({
      entity: 'cycle/odd',
      key: 'it\'s \\ "quoted"',
      actor: '',
      body: { cycle: '🚩\n\t\r', nested: [null, 1.5, true] },
    }),
  );
  await recorded(
    db,
    ...events('cycle/plain', 5),
    event({ entity: 'cycle/long', body: { cycle: '长'.repeat(100_000) } }),
  );
});

afterAll(() => db.close());

describe('the chain', () => {
  it('begins with sixty-four zeros and binds every event to all before it', async () => {
    const rows = await eventRows(db);
    let previous = ZERO;
    for (const row of rows) {
      expect(row.hash, row.key).toBe(chained(previous, row));
      previous = row.hash;
    }
    expect(rows).toHaveLength(8);
  });

  it('is what the database computes itself', async () => {
    const rows = await db.query<{ hash: string; same: string }>(
      `select hash, event_hash(coalesce(lag(hash) over (order by position), '${ZERO}'), e::events) as same
       from events e order by position`,
    );
    expect(rows.map((r) => r.same)).toEqual(rows.map((r) => r.hash));
  });

  it('has its last event as its head', async () => {
    const last = (await eventRows(db)).at(-1);
    expect(await db.query('select position, hash from chain')).toEqual([
      { position: last?.position, hash: last?.hash },
    ]);
  });
});
