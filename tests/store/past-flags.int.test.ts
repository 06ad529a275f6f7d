import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { pastFlags } from '../../activities/store/past-flags.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import { plan } from '../support/cast.ts';
import { event, recorded } from '../support/events.ts';
import { definitionFor } from '../support/office.ts';
import { openRecord } from '../support/record.ts';

let db: Database;

/** A cycle over a plan, with the flag that a period's published review gave the water office. */
async function flagged(of: Plan, period: string, flag: string): Promise<void> {
  const entity = `cycle/${of.id}`;
  const body = { cycle: of.id, ...definitionFor(of), entries: [] };
  await recorded(db, event({ entity, key: 'started', type: 'cycle_started', body }));
  const unit = { unit: 'slj', score: '1', rank: 1, complete: true, flag };
  const snapshot = { groups: [{ group: 'departments', ranked: 1, units: [unit] }] };
  const review = `review/${of.id}/${period}`;
  const about = { cycle: of.id, period };
  await recorded(
    db,
    event({ entity: review, key: 'a', type: 'review_frozen', body: { ...about, snapshot, sha256: '' } }),
    event({ entity: review, key: 'b', type: 'review_published', body: { ...about, consequences: [] } }),
  );
}

const year = (id: string, of: number, over: Partial<Plan> = {}) =>
  plan({ id, horizon: { from: `${of}-01-01`, to: `${of}-12-31` }, ...over });

beforeAll(async () => {
  db = await openRecord();
  await flagged(year('y2023', 2023), '2023-Q4', 'yellow');
  await flagged(year('y2024', 2024), '2024-Q1', 'yellow');
  await flagged(year('beside', 2024), '2024-Q1', 'red');
  await flagged(year('elsewhere', 2023, { issuer: '溆浦县人民政府' }), '2023-Q4', 'blue');
});

afterAll(() => db.close());

describe('the flags a streak is counted over', () => {
  const until = async (period: string) => (await pastFlags(db, 'y2024', period)).map((p) => `${p.period} ${p.flag}`);

  it('are those of the cycle and of the county’s cycle before it', async () =>
    expect(await until('2024-Q2')).toEqual(['2023-Q4 yellow', '2024-Q1 yellow']));

  it('end before the period asked about', async () => expect(await until('2024-Q1')).toEqual(['2023-Q4 yellow']));
});
