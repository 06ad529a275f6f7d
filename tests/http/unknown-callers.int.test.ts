import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { createApp } from '../../client/http/app.ts';
import { HOME } from '../support/accounts.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';

/** What anybody may ask: how one gets in, and what time it is. */
const OPEN = new Set([
  'GET /health',
  'GET /api/clock',
  'GET /api/openapi.json',
  'GET /api/auth/callback/organisation',
  'POST /api/session',
  'GET /api/session/ways',
  'POST /api/session/invitation',
  'POST /api/session/organisation',
  'POST /api/session/code',
  'DELETE /api/session',
  'POST /api/password/resets',
  'PUT /api/password/resets',
  'POST /api/accounts',
]);
let db: Database;
let counter: Counter;
let routes: readonly (readonly [string, string])[];

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY });
  const app = createApp(counter.httpDeps);
  const all = app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
  routes = [...new Set(all)].map((route) => route.split(' ') as [string, string]);
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

/** A route with something in every place of its path, asked with a body that nothing could take. */
const asked = (method: string, path: string, headers: Record<string, string>, cycle: string) => {
  const at = path.replace('/:cycle', `/${cycle}`).replace(/:\w+/g, 'x');
  const body = method === 'GET' || method === 'DELETE' ? null : '{"nonsense": ';
  const type = { 'Content-Type': 'application/json' };
  return createApp(counter.httpDeps).request(at, { method, body, headers: { ...type, ...headers } });
};

const answers = async (headers: Record<string, string>, cycle = counter.cycle) => {
  const got: string[] = [];
  for (const [method, path] of routes) {
    const { status } = await asked(method, path, headers, cycle);
    if (!OPEN.has(`${method} ${path}`) && status !== 401) got.push(`${method} ${path} ${status}`);
  }
  return got;
};

describe('somebody who is not known', () => {
  it.each([
    ['says nothing of himself', {}],
    ['has a token that nobody was given', { Authorization: 'Bearer made-up-token-of-nobody' }],
    ['has a session that never was', { Cookie: '__Host-duban=made-up; duban=made-up', Origin: HOME }],
  ])('and %s is refused by every route before anything else is looked at', async (_, headers) => {
    expect(routes.length).toBeGreaterThan(100);
    expect(await answers(headers)).toEqual([]);
  });

  it('is let in where there is a way in, and nowhere else', () => {
    const known = new Set(routes.map(([method, path]) => `${method} ${path}`));
    expect([...OPEN].filter((route) => !known.has(route))).toEqual([]);
  });
});

describe('a post', () => {
  it('is nobody in another cycle than its own, whether there is one or not', async () => {
    const headers = { Authorization: `Bearer ${counter.tokenOf('slj-reporter')}` };
    expect(await answers(headers, 'elsewhere')).toEqual([]);
  });
});
