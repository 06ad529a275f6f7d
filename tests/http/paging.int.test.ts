import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { PHOTO } from '../support/evidence.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
let counter: Counter;

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY });
  for (const name of ['1.jpg', '2.jpg', '3.jpg', '4.jpg', '5.jpg']) await add(name);
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

/** A photo like no other. */
const add = async (name: string) => {
  const photo = new Uint8Array([...PHOTO, ...Buffer.from(name)]);
  const answer = await counter.ask('office', `/cycles/${counter.cycle}/evidence?unit=slj&name=${name}`, photo);
  expect(answer.status).toBe(201);
};

/** The names on one page, and where the next one is. */
const page = async (path: string) => {
  const answer = await counter.ask('office', path);
  expect(answer.status).toBe(200);
  const rows = (await answer.json()) as { name: string }[];
  const next = /^<\/api(\S+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1] ?? null;
  return { names: rows.map((row) => row.name), next };
};

const everyPage = async (path: string | null): Promise<string[][]> => {
  if (path === null) return [];
  const { names, next } = await page(path);
  return [names, ...(await everyPage(next))];
};

describe('a long list', () => {
  it('is told in pages that leave nothing out and tell nothing twice', async () => {
    const pages = await everyPage(`/cycles/${counter.cycle}/evidence?limit=2`);
    expect(pages.map((p) => p.length)).toEqual([2, 2, 1]);
    expect(pages.flat().toSorted()).toEqual(['1.jpg', '2.jpg', '3.jpg', '4.jpg', '5.jpg']);
  });

  it('goes on where it was left though rows were added meanwhile', async () => {
    const path = `/cycles/${counter.cycle}/evidence`;
    const first = await page(`${path}?limit=2`);
    await add('9.jpg');
    const rest = await everyPage(first.next);
    expect(rest.flat()).not.toContain('9.jpg');
    expect(new Set([...first.names, ...rest.flat()]).size).toBe(5);
  });

  it('of what will happen goes on at one instant as after another, in the order in which it happens', async () => {
    const path = `/cycles/${counter.cycle}/agenda`;
    const entries = async (at: string | null): Promise<unknown[]> => {
      if (at === null) return [];
      const answer = await counter.ask('office', at);
      const next = /^<\/api(\S+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1] ?? null;
      return [...((await answer.json()) as unknown[]), ...(await entries(next))];
    };
    const whole = await entries(`${path}?limit=500`);
    expect(whole.length).toBeGreaterThan(50);
    expect(await entries(`${path}?limit=7`)).toEqual(whole);
  });

  it.each([
    ['no rows', 'limit=0'],
    ['too many rows', 'limit=1000000000'],
    ['a place that no page ended at', 'after=bm9uc2Vuc2U'],
    ['a page by its number', 'page=-1'],
  ])('is refused with %s', async (_, query) => {
    const answer = await counter.ask('office', `/cycles/${counter.cycle}/evidence?${query}`);
    expect(answer.status).toBe(422);
  });
});
