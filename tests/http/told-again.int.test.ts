import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { projectionSql } from '../../activities/store/migrate.ts';
import { rebuild } from '../../activities/store/rebuild.ts';
import type { CaseOnBoard } from '../../client/views/follow-ups.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { manyCases } from '../support/many-cases.ts';
import { report } from '../support/office.ts';
import { overheard } from '../support/overheard.ts';
import { openRecord } from '../support/record.ts';

const [TUESDAY, WEDNESDAY] = ['2024-04-16T01:00:00Z', '2024-04-17T01:00:00Z'];
const KEPT = ['mail', 'problems', 'follow-ups'];
let db: Database;
let counter: Counter;
const asked: string[] = [];

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(
    overheard(db, ({ sql }) => asked.push(sql)),
    { plan: COUNTY },
  );
  await counter.performUntil('2024-04-15T01:00:00Z');
  await manyCases(db, counter.cycle, 300, '2024-04-15T01:00:00Z');
});

beforeEach(() => counter.goTo(TUESDAY));

afterAll(async () => {
  await counter.close();
  await db.close();
});

const told = async (who: string, list: string): Promise<CaseOnBoard[]> => {
  asked.length = 0;
  const answer = await counter.ask(who, `/cycles/${counter.cycle}/${list}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as CaseOnBoard[];
};

describe('a page of a list that is asked for again', () => {
  it.each(KEPT)(
    'of %s costs the question who asks, and says the same with the same tag and next page',
    async (list) => {
      const path = `/cycles/${counter.cycle}/${list}?limit=2`;
      const first = await counter.ask('office', path);
      asked.length = 0;
      const again = await counter.ask('office', path);
      expect(asked).toEqual([expect.stringContaining('from tokens')]);
      expect(await again.text()).toBe(await first.text());
      expect([again.headers.get('etag'), again.headers.get('link')]).toEqual([
        first.headers.get('etag'),
        first.headers.get('link'),
      ]);
    },
  );

  it('is made anew as soon as anything is recorded', async () => {
    const [one] = await told('office', 'follow-ups');
    await told('office', 'follow-ups');
    await report(counter);
    await db.query('update follow_ups set title = $2 where id = $1', [one?.id, '改了题目']);
    const [after] = await told('office', 'follow-ups');
    expect(after).toEqual({ ...one, title: '改了题目' });
  });

  it('is made anew on another day, which leaves a day less', async () => {
    const before = await told('office', 'follow-ups');
    counter.goTo(WEDNESDAY);
    const after = await told('office', 'follow-ups');
    const lefts = (rows: readonly CaseOnBoard[]) => rows.map(({ left }) => left ?? 0);
    expect(lefts(after)).toEqual(lefts(before).map((left, n) => (before[n]?.left === null ? 0 : left - 1)));
  });

  it('is made anew when the record was projected anew', async () => {
    const [one] = (await told('office', 'problems')).filter(({ id }) => /^many-\d+$/.test(id));
    const titled = async () => (await told('office', 'problems')).find(({ id }) => id === one?.id)?.title;
    await db.query(`update follow_ups set title = '走样' where id = $1`, [one?.id]);
    await report(counter, { period: '2024-02' });
    expect(await titled()).toBe('走样');
    await rebuild(db, projectionSql());
    expect(await titled()).toBe(one?.title);
  });

  it('is a unit’s own for its people, whoever asked at the same address before', async () => {
    const everybodys = await told('office', 'follow-ups');
    const own = await told('slj-reporter', 'follow-ups');
    expect(own.length).toBeLessThan(everybodys.length);
  });

  it('is each one’s own where it says whose turn it is', async () => {
    const mine = async (who: string) => (await told(who, 'follow-ups')).filter((row) => row.mine).map(({ id }) => id);
    expect(await mine('operator')).toEqual([]);
    expect(await mine('office')).not.toEqual([]);
    expect(await mine('slj-reporter')).not.toEqual([]);
    expect(await mine('slj-head')).not.toEqual(await mine('slj-reporter'));
  });
});
