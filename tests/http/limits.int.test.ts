import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { createApp } from '../../client/http/app.ts';
import { type Budgets, openBudgets } from '../../client/limits/budgets.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';
import { headOf } from '../support/unchanged.ts';

let db: Database;
let counter: Counter;
let now: number;
let budgets: Budgets;
const failed = (error: unknown) => {
  throw error;
};
const all: Budgets[] = [];
const opened = () => {
  const another = openBudgets(db, () => new Date(now), failed);
  all.push(another);
  return another;
};

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY });
});

beforeEach(() => {
  now = Date.parse('2026-03-05T01:00:00.000Z');
  budgets = opened();
});

afterEach(async () => {
  for (const one of all.splice(0)) await one.close();
  await db.query('delete from spent');
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

/** Asks as somebody so many times; answers with the statuses that came, and how often each did. */
async function asked(who: string, path: string, times: number, method = 'GET') {
  const app = createApp({ ...counter.httpDeps, limits: budgets });
  const headers = { Authorization: `Bearer ${counter.tokenOf(who)}`, 'Content-Type': 'application/json' };
  const counts: Record<number, number> = {};
  let last: Response | undefined;
  for (let i = 0; i < times; i += 1) {
    last = await app.request(`/api${path}`, { method, headers, ...(method === 'POST' ? { body: '{}' } : {}) });
    await last.clone().arrayBuffer();
    counts[last.status] = (counts[last.status] ?? 0) + 1;
  }
  return { counts, wait: Number(last?.headers.get('retry-after')), code: await codeOf(last) };
}

async function codeOf(answer: Response | undefined) {
  const told = (await answer?.json().catch(() => null)) as { code?: string } | null;
  return told?.code;
}

const reads = (who: string, times: number) => asked(who, `/cycles/${counter.cycle}/agenda`, times);

describe('a user', () => {
  it('reads 300 times a minute, and is then told when to come back', async () => {
    now += 20_000;
    expect((await reads('slj-reporter', 300)).counts).toEqual({ 200: 300 });
    expect(await reads('slj-reporter', 1)).toEqual({ counts: { 429: 1 }, wait: 40, code: 'too_many_requests' });
    expect((await reads('slj-head', 1)).counts).toEqual({ 200: 1 });
    now += 40_000;
    expect((await reads('slj-reporter', 1)).counts).toEqual({ 200: 1 });
  });

  it('writes as much as weighs as many reads, and what is refused is not done', async () => {
    const { counts } = await asked('slj-reporter', `/cycles/${counter.cycle}/reports`, 15, 'POST');
    expect(counts).toEqual({ 422: 15 });
    const before = await headOf(db);
    expect((await asked('slj-reporter', `/cycles/${counter.cycle}/reports`, 1, 'POST')).counts).toEqual({ 429: 1 });
    expect(await headOf(db)).toBe(before);
  });

  it('exports five times an hour, the operator too', async () => {
    expect((await asked('operator', '/events/export', 6)).counts).toEqual({ 200: 5, 429: 1 });
    now += 3_600_000;
    expect((await asked('operator', '/events/export', 1)).counts).toEqual({ 200: 1 });
  });

  it('has one export at a time', async () => {
    const app = createApp({ ...counter.httpDeps, limits: budgets });
    const headers = { Authorization: `Bearer ${counter.tokenOf('operator')}` };
    const first = await app.request('/api/events/export', { headers });
    expect((await app.request('/api/events/export', { headers })).status).toBe(429);
    await first.text();
    const second = await app.request('/api/events/export', { headers });
    expect(second.status).toBe(200);
    await second.text();
  });

  it('that asks for the head of an export alone may export after it', async () => {
    const app = createApp({ ...counter.httpDeps, limits: budgets });
    const headers = { Authorization: `Bearer ${counter.tokenOf('operator')}` };
    const head = await app.request('/api/events/export', { method: 'HEAD', headers });
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      'application/x-ndjson',
      '',
    ]);
    expect((await app.request('/api/events/export', { headers })).status).toBe(200);
  });
});

describe('an address', () => {
  it('asks 1,000 times a minute, whoever asks', async () => {
    const path = `/cycles/${counter.cycle}/agenda`;
    expect((await asked('nobody', path, 1000)).counts).toEqual({ 401: 1000 });
    expect((await reads('slj-head', 1)).counts).toEqual({ 429: 1 });
  });
});

describe('what was counted', () => {
  it('outlives a restart', async () => {
    await reads('slj-reporter', 300);
    await budgets.settle();
    budgets = opened();
    expect((await reads('slj-reporter', 1)).counts).toEqual({ 429: 1 });
  });

  it('is shared by servers over one database', async () => {
    const here = budgets;
    const there = opened();
    const budget = { most: 10, seconds: 60 };
    for (const server of [here, there]) await server.spend('user:x', 6, budget);
    await here.settle();
    await there.settle();
    expect(await there.spend('user:x', 1, budget)).toBe(60);
  });
});
