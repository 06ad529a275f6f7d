import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { createApp } from '../../client/http/app.ts';
import { toldRoutes } from '../../client/http/description/open-api.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
let counter: Counter;
/** Every list that is told in pages. */
let lists: readonly string[];

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY });
  lists = toldRoutes(createApp(counter.httpDeps))
    .filter(({ query }) => query && 'after' in query.shape)
    .map(({ path }) => path.replace(/^\/api/, '').replace(':cycle', counter.cycle));
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

const cursor = (place: unknown) => Buffer.from(JSON.stringify(place)).toString('base64url');
const asked = (list: string, after: string) => counter.ask('operator', `${list}?after=${after}`);

/** As many keys as a list may have, each of them this one. */
const places = (key: unknown) => [1, 2, 3, 4, 5].map((keys) => Array.from({ length: keys }, () => key));

describe('the place of a page (reliability H24)', () => {
  it('is asked of every long list', () => {
    expect(lists).toEqual(expect.arrayContaining(['/events', '/accounts/acts', `/cycles/${counter.cycle}/mail`]));
  });

  it.each([
    ['a character that nobody can see', '\u0000'],
    ['half a character', '\ud800'],
    ['a turn of the line', 'a\u202eb'],
    ['something long', 'x'.repeat(401)],
    ['a number', 1],
    ['an object', { a: '1' }],
  ])('made of %s is refused by its name, by every list', async (_, key) => {
    for (const list of lists) {
      for (const place of places(key)) {
        const answer = await asked(list, cursor(place));
        expect([list, place.length, answer.status]).toEqual([list, place.length, 422]);
        expect(await answer.json()).toMatchObject({ errors: [{ path: 'query:after' }] });
      }
    }
  });

  it.each([[[]], [{}], [null], ['x'], [[['a']]], [Array.from({ length: 50 }, () => 'a')]])(
    'that is %j is refused by every list',
    async (place) => {
      for (const list of lists) expect([list, (await asked(list, cursor(place))).status]).toEqual([list, 422]);
    },
  );

  it.each(['x', 'NaN', '1e9', '-1', '', ' 1', '0x10', '1.5', '9'.repeat(30)])(
    'in the record that is %j is refused where one is asked for',
    async (place) => {
      for (const list of ['/events', `/cycles/${counter.cycle}/events`, '/accounts/acts']) {
        expect([list, (await asked(list, cursor([place]))).status]).toEqual([list, 422]);
      }
    },
  );

  it('that is only invented is looked for, and nothing breaks', async () => {
    for (const list of lists) {
      for (const place of places(`'; drop table events; --`)) {
        expect([200, 422]).toContain((await asked(list, cursor(place))).status);
      }
    }
  });
});
