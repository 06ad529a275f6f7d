import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { createApp } from '../../client/http/app.ts';
import { toldRoutes } from '../../client/http/description/open-api.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';
import { refused } from '../support/unchanged.ts';

let db: Database;
let county: SignedUp;
/** Every request that may change something: its method and where it goes. */
let writes: readonly (readonly [method: string, path: string])[];

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db);
  writes = toldRoutes(createApp(county.httpDeps))
    .filter(({ method }) => method !== 'get')
    .map(({ method, path }) => [method.toUpperCase(), path.replace(':cycle', county.cycle).replace(/:\w+/g, 'none')]);
});

afterAll(async () => {
  await county.close();
  await db.close();
});

/** Asks as a page of somebody else's has the browser of somebody signed in ask. */
async function everyWrite(headers: Readonly<Record<string, string>>): Promise<string[]> {
  const app = createApp(county.httpDeps);
  const all = { 'Content-Type': 'application/json', 'Idempotency-Key': 'a-key-of-the-test-0001', ...headers };
  const answers: string[] = [];
  for (const [method, path] of writes) {
    const { status, code } = await refused(db, async () => app.request(path, { method, headers: all, body: '{}' }));
    if (status !== 403 || code !== 'csrf') answers.push(`${method} ${path}: ${status} ${code}`);
  }
  return answers;
}

const cookie = () => [...county.admin.jar].map(([name, value]) => `${name}=${value}`).join('; ');

describe('whatever changes something (reliability H8)', () => {
  it('is much', () => expect(writes.length).toBeGreaterThan(50));

  it.each([
    ['another site', { Origin: 'https://evil.example' }],
    ['another port of this machine', { Origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { Origin: 'null' }],
    ['a page that does not tell where it is from', {}],
  ])('is refused with the cookies of somebody when it comes from %s', async (_, from) => {
    expect(await everyWrite({ Cookie: cookie(), ...from })).toEqual([]);
  });

  it('is refused when it comes from another site without any cookie, to sign somebody in', async () => {
    expect(await everyWrite({ Origin: 'https://evil.example' })).toEqual([]);
  });
});
