import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';
import { refused } from '../support/unchanged.ts';

const WORDS = `'; drop table events; -- %_\\`;
let db: Database;
let counter: Counter;
let path: string;

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY });
  path = `/cycles/${counter.cycle}`;
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

describe('words that are meant for a database (reliability H23)', () => {
  it('are kept as they are where they are said', async () => {
    const body = { id: 'h1', kind: 'problem', unit: 'slj', title: WORDS, due: '2024-06-28', reason: WORDS };
    expect((await counter.ask('office', `${path}/follow-ups`, { ...body, owner: 'slj-head' })).status).toBe(201);
    const kept = (await (await counter.ask('office', `${path}/follow-ups/h1`)).json()) as { title: string };
    expect(kept.title).toBe(WORDS);
  });

  it('find nothing in an address, and harm nothing', async () => {
    const answer = await counter.ask('office', `${path}/follow-ups/${encodeURIComponent(WORDS)}`);
    expect(answer.status).toBe(404);
  });
});

describe('a query (reliability H24)', () => {
  it.each([
    ['sort=title;drop', 'query:sort'],
    ['limit=-1', 'query:limit'],
    ['limit=1000000000', 'query:limit'],
    ['limit=ten', 'query:limit'],
    ['limit=1&limit=2', 'query:limit'],
    ['after=nowhere', 'query:after'],
    ['unknown=1', 'query:unknown'],
  ])('of %s is refused by its name', async (query, place) => {
    const told = await refused(db, () => counter.ask('office', `${path}/mail?${query}`));
    expect(told).toMatchObject({ status: 422, places: [place] });
  });
});
