import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { countedItems } from '../../activities/store/score-items.ts';
import { event, recorded } from '../support/events.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
const APPROVED_AT = '2024-04-01T01:00:00Z';

beforeAll(async () => {
  db = await openRecord();
  for (const [id, period, decided] of [
    ['a', '2024-Q1', 'item_approved'],
    ['b', '2024-Q1', 'item_rejected'],
    ['c', '2024-Q2', 'item_approved'],
    ['d', '2024-Q1', null],
  ] as const) {
    const about = { unit: 'slj', period, kind: 'bonus', amount: '2', reason: id, evidence: '文件' };
    const of = (type: string, body: object) =>
      event({ entity: `score-item/c/${id}`, key: type, type, at: APPROVED_AT, body: { cycle: 'c', id, ...body } });
    await recorded(db, of('item_proposed', about), ...(decided ? [of(decided, { reason: '' })] : []));
  }
});

afterAll(() => db.close());

it('a review counts the items of its period that were approved before its freeze', async () => {
  const counted = async (freezeAt: string) => (await countedItems(db, 'c', '2024-Q1', freezeAt)).map((i) => i.reason);
  expect(await counted('2024-04-09T16:00:00Z')).toEqual(['a']);
  expect(await counted(APPROVED_AT)).toEqual([]);
});
