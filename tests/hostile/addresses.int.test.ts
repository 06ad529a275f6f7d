import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../activities/store/database.ts';
import { createApp } from '../../client/http/app.ts';
import { toldRoutes } from '../../client/http/description/open-api.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';
import { refused } from '../support/unchanged.ts';

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

/** The names of everything that a schema takes. */
function namesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, format } = schema as { properties?: object; format?: string };
  return [
    ...Object.keys(properties),
    ...(format === 'uri' || format === 'url' ? ['an address'] : []),
    ...Object.values(schema).flatMap(namesIn),
  ];
}

describe('an address that we were to ask or to send somebody to (reliability H63, H64)', () => {
  it('has no field anywhere in the API', () => {
    const taken = toldRoutes(createApp(counter.httpDeps)).flatMap(({ id, body, query }) =>
      [body, query].flatMap((schema) =>
        schema
          ? namesIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })).map((name) => [id, name])
          : [],
      ),
    );
    expect(taken.length).toBeGreaterThan(100);
    const odd = taken.filter(([, name]) =>
      /ur[il]|href|next|redirect|callback|webhook|^an address$/i.test(String(name)),
    );
    // The password that is to come next leads nowhere.
    expect(odd).toEqual([['changePassword', 'next']]);
  });

  it.each([
    'http://127.0.0.1:1/',
    'http://169.254.169.254/latest',
    'http://[::1]/',
    'http://0x7f000001/',
    'file:///etc/passwd',
    '//evil.example',
  ])('as %s is refused by its place where one is sent all the same', async (address) => {
    const body = { unit: 'slj', task: 'hydropower', period: '2024-01', lines: [], url: address };
    const asked = () => counter.ask('slj-reporter', `/cycles/${counter.cycle}/reports`, body);
    expect(await refused(db, asked)).toMatchObject({ status: 422, places: ['/url'] });
    const query = `/cycles/${counter.cycle}/board?next=${encodeURIComponent(address)}`;
    expect(await refused(db, () => counter.ask('slj-reporter', query))).toMatchObject({
      status: 422,
      places: ['query:next'],
    });
  });
});
