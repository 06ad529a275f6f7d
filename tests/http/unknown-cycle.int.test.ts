import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { createApp } from '../../client/http/app.ts';
import { toldRoutes } from '../../client/http/description/open-api.ts';
import { type Browser, refusal, withSecondFactor } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';
import { headOf } from '../support/unchanged.ts';

let db: Database;
let county: SignedUp;
let auditor: Browser;

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db);
  auditor = await county.newcomer('sjy', 'sjy@jinyun.example', 'auditor');
  await withSecondFactor(auditor);
}, 60_000);

afterAll(async () => {
  await county.close();
  await db.close();
});

type Ask = (method: string, path: string, body: object | undefined) => Promise<Response>;
const UNKNOWN = JSON.stringify([404, 'unknown_cycle']);

/** What every route of a cycle answers of one that there is not; those that say something else. */
async function otherwise(ask: Ask): Promise<string[]> {
  const routes = toldRoutes(createApp(county.httpDeps)).filter(({ path }) => path.includes('/cycles/:cycle'));
  expect(routes.length).toBeGreaterThan(90);
  const got: string[] = [];
  for (const { method, path } of routes) {
    const at = path.replace('/api', '').replace(':cycle', 'elsewhere').replace(/:\w+/g, 'x');
    const answer = await ask(method.toUpperCase(), at, method === 'get' ? undefined : {});
    const said = JSON.stringify(await refusal(answer));
    if (said !== UNKNOWN) got.push(`${method} ${path} ${said}`);
  }
  return got;
}

describe('a cycle that there is not', () => {
  it('is told as such to the operator, whatever is asked of it', async () => {
    const app = createApp(county.httpDeps);
    const headers = { Authorization: `Bearer ${county.tokenOf('operator')}`, 'Content-Type': 'application/json' };
    const ask: Ask = async (method, path, body) =>
      app.request(`/api${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    expect(await otherwise(ask)).toEqual([]);
  });

  it('is told as such to an auditor, of whom nothing is recorded for it', async () => {
    const before = await headOf(db);
    const because = { 'Duban-Reason': encodeURIComponent('年度审计') };
    expect(await otherwise((method, path, body) => auditor.ask(method, path, body, because))).toEqual([]);
    expect(await headOf(db)).toBe(before);
  });
});
