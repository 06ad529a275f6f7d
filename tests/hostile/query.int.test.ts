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

describe('the name under which something is made', () => {
  const item = { unit: 'slj', period: '2024-Q2', reason: '一', evidence: '一', kind: 'bonus', amount: '1' };
  const change = { act: 'rename_unit', unit: 'slj', name: '县水务局', from: '2024-06-01' };

  it.each(['a%20b', '%E2%80%AE', "a'b", 'a%2Fb', 'x'.repeat(65)])('as %s is refused', async (id) => {
    const items = await refused(db, () => counter.ask('office', `${path}/score-items/${id}`, item));
    expect(items).toMatchObject({ status: 422, places: ['path:id'] });
    const body = { change, reason: '一' };
    const changes = await refused(db, () => counter.ask('office', `${path}/unit-changes/${id}`, body));
    expect(changes).toMatchObject({ status: 422, places: ['path:id'] });
  });
});

describe('a query (reliability H24)', () => {
  it.each([
    ['sort=title;drop', 'query:sort'],
    ['limit=-1', 'query:limit'],
    ['limit=1000000000', 'query:limit'],
    ['limit=ten', 'query:limit'],
    ['limit=0x10', 'query:limit'],
    ['limit=1e2', 'query:limit'],
    ['limit=999', 'query:limit'],
    ['limit=1&limit=2', 'query:limit'],
    ['state=lost', 'query:state'],
    ['kind=a%E2%80%AEb', 'query:kind'],
    ['after=nowhere', 'query:after'],
    ['unknown=1', 'query:unknown'],
  ])('of %s is refused by its name', async (query, place) => {
    const told = await refused(db, () => counter.ask('office', `${path}/mail?${query}`));
    expect(told).toMatchObject({ status: 422, places: [place] });
  });

  it.each([
    ['follow-ups?unit=slj&unit=lyj', 'query:unit'],
    ['board?unit=slj&unit=lyj', 'query:unit'],
    ['agenda?limit=0x10', 'query:limit'],
    ['agenda?limit=1e2', 'query:limit'],
    ['agenda?limit=501', 'query:limit'],
    ['reviews/2024-Q1?version=0', 'query:version'],
    ['reviews/2024-Q1?version=1e1', 'query:version'],
    ['reviews/2024-Q1/document?version=-1', 'query:version'],
    ['evaluations/20x4', 'path:year'],
  ])('or an address, as %s, is refused at its place', async (address, place) => {
    const told = await refused(db, () => counter.ask('office', `${path}/${address}`));
    expect(told).toMatchObject({ status: 422, places: [place] });
  });

  it('with a reason that turns the line is refused by its name', async () => {
    const query = 'name=plan.csv&from=2024-04-30&reason=a%E2%80%AEb';
    const told = await refused(db, () => counter.ask('office', `${path}/plan-changes/p1?${query}`, Buffer.from('x')));
    expect(told).toEqual({ status: 422, code: 'hidden_character', places: ['query:reason'] });
  });
});
