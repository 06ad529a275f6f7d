import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { keepReceipt, openReceipts, type Receipt } from '../../activities/store/inbox.ts';
import { unsettledBefore } from '../../activities/store/unsettled.ts';
import { event, recorded } from '../support/events.ts';
import { openRecord } from '../support/record.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

const receipt = (over: Partial<Receipt> = {}): Receipt => ({
  key: 'jinyun-2024:key-0001',
  cycle: 'jinyun-2024',
  task: 'hydropower',
  body: '{"unit":"slj"}',
  bodyHash: 'aa',
  receivedAt: '2024-02-02T01:00:00Z',
  actor: 'slj-reporter',
  ...over,
});

/** Settles a receipt as its task does, by taking or refusing the report. */
const settled = (key: string, cycle: string, type: 'report_received' | 'report_refused' = 'report_refused') => {
  const report = { task: 'hydropower', unit: key, period: '2024-01', version: 1, late: false, lines: [] };
  const body = { cycle, key, refusals: [], ...report };
  return recorded(db, event({ entity: `task/${cycle}/hydropower`, key, type, body }));
};

describe('a receipt', () => {
  it('is answered as it was kept', async () => {
    expect(await keepReceipt(db, receipt())).toMatchObject({ ...receipt(), fresh: true });
  });

  it('stands as it was kept first, whatever comes under its key later', async () => {
    const later = receipt({
      body: '{"unit":"lyj"}',
      bodyHash: 'bb',
      receivedAt: '2024-02-09T01:00:00Z',
      actor: 'lyj-head',
    });
    expect(await keepReceipt(db, later)).toMatchObject({ ...receipt(), fresh: false });
    expect(await db.query('select count(*)::integer as n from inbox')).toEqual([{ n: 1 }]);
  });

  it('is kept once when it comes fifty times at once, and all hear of the one that stands', async () => {
    const at = (n: number) => `2024-02-02T01:00:${String(n).padStart(2, '0')}Z`;
    const sent = Array.from({ length: 50 }, (_, n) => receipt({ key: 'twins', receivedAt: at(n), bodyHash: `${n}` }));
    const kept = await Promise.all(sent.map((r) => keepReceipt(db, r)));
    expect(new Set(kept.map((r) => `${r.receivedAt} ${r.bodyHash}`)).size).toBe(1);
    expect(kept.filter((r) => r.fresh)).toHaveLength(1);
  });

  it('keeps every character it came with', async () => {
    const odd = receipt({ key: 'odd', body: '{"note":"“进展” \\n \\\\ 🚩 \'; drop table inbox"}' });
    expect((await keepReceipt(db, odd)).body).toBe(odd.body);
  });
});

describe('receipts on their way', () => {
  const cycle = 'under-way';
  const kept = [
    { key: 'w1', task: 'rice', receivedAt: '2024-02-04T15:59:59Z' },
    { key: 'w2', task: 'rice', receivedAt: '2024-02-04T16:00:00Z' },
    { key: 'w3', task: 'forest', receivedAt: '2024-02-03T00:00:00Z' },
  ];

  beforeAll(async () => {
    for (const over of kept) await keepReceipt(db, receipt({ cycle, ...over }));
  });

  it.each([
    ['a second before an instant count', '2024-02-04T16:00:00Z', undefined, 2],
    ['at the instant do not', '2024-02-04T15:59:59Z', undefined, 1],
    ['after it count later', '2024-02-04T16:00:01Z', undefined, 3],
    ['of one task count for it', '2024-02-04T16:00:01Z', 'rice', 2],
    ['of no task of that name do not exist', '2024-02-04T16:00:01Z', 'hydropower', 0],
  ])('that came %s', async (_, at, task, count) => {
    expect(await unsettledBefore(db, cycle, at, task)).toBe(count);
  });

  it('of another cycle do not count', async () => {
    expect(await unsettledBefore(db, 'elsewhere', '2025-01-01T00:00:00Z')).toBe(0);
  });

  it('are listed by the time they came, at most so many', async () => {
    const ours = (await openReceipts(db, 100)).filter((r) => r.cycle === cycle);
    expect(ours.map((r) => r.key)).toEqual(['w3', 'w1', 'w2']);
    expect(await openReceipts(db, 1)).toHaveLength(1);
  });

  it.each([
    ['taken', 'w1', 'report_received' as const],
    ['refused', 'w3', 'report_refused' as const],
  ])('have arrived when they are %s', async (_, key, type) => {
    const before = await unsettledBefore(db, cycle, '2025-01-01T00:00:00Z');
    await settled(key, cycle, type);
    expect(await unsettledBefore(db, cycle, '2025-01-01T00:00:00Z')).toBe(before - 1);
    expect((await openReceipts(db, 100)).map((r) => r.key)).not.toContain(key);
  });
});
