import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
let counter: Counter;

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY });
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

/** What is answered to a report that may not be taken; its receipt is all that is kept of it. */
async function reported(line: object, period: unknown = '2024-01') {
  const answer = await counter.ask('slj-reporter', `/cycles/${counter.cycle}/reports`, {
    unit: 'slj',
    task: 'hydropower',
    period,
    lines: [{ indicator: 'firms', ...line }],
  });
  const { errors } = (await answer.json()) as { errors: { path: string | null }[] };
  expect(await db.query('select 1 from reports')).toEqual([]);
  return { status: answer.status, places: errors.map((e) => e.path) };
}

describe('a value (reliability H20–H22)', () => {
  it.each([
    '1e999',
    'NaN',
    '-Infinity',
    '0x10',
    '１２３',
    '١٢٣',
    '1.2万',
    '1,000',
    '=1+1',
    '--1',
    '1.',
    '-0',
    '-0.00',
    '9007199254740993',
  ])('of %j is none, and is refused in its place', async (value) => {
    const told = await reported({ value });
    expect(told.status).toBe(422);
    expect(told.places).toEqual([expect.stringMatching(/^\/lines\/[01]\/value$/)]);
  });

  it.each([[12], [null], [true], [{ formula: '1' }], [['1']]])(
    'that is no text, as %j, is refused in its place',
    async (value) => {
      expect(await reported({ value })).toMatchObject({ status: 422, places: ['/lines/0/value'] });
    },
  );
});

describe('a period (reliability H21)', () => {
  it.each(['2026-13', '2024-00', '9999-01', '2024-1', '24-01', 'Q1', 202401, {}])(
    'of %j is refused',
    async (period) => {
      expect(await reported({ value: '1' }, period)).toMatchObject({ status: 422 });
    },
  );
});

describe('a day (reliability H21)', () => {
  it.each(['2024-02-30', '2023-02-29', '30-01-2024', '2024-01-31T10:00', 'tomorrow', 20240131])(
    'of %j is refused by its name',
    async (day) => {
      const told = await reported({ value: '1', dataTo: day });
      expect(told.status).toBe(422);
      expect(told.places).toEqual([expect.stringMatching(/dataTo$/)]);
    },
  );
});
