import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { report } from '../support/office.ts';
import { openRecord } from '../support/record.ts';

const DESCRIPTION = new URL('../../client/api/openapi.json', import.meta.url);
let db: Database;
let counter: Counter;
const asked: string[] = [];

beforeAll(async () => {
  db = await openRecord();
  const query: Database['query'] = (sql, values) => {
    asked.push(sql);
    return db.query(sql, values);
  };
  const counted = new Proxy(db, { get: (of, name) => (name === 'query' ? query : Reflect.get(of, name)) });
  counter = await openCounter(counted, { plan: COUNTY });
  await report(counter);
  await counter.performUntil('2024-04-15T01:00:00Z');
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: { readonly type?: string } }>> }>
  >;
}

/** The addresses of a cycle's lists, as the description tells them. */
async function lists(): Promise<string[]> {
  const { paths } = JSON.parse(await readFile(DESCRIPTION, 'utf8')) as { paths: Record<string, { get?: Operation }> };
  return Object.entries(paths).flatMap(([path, { get }]) => {
    const schema = get?.responses['200']?.content?.['application/json']?.schema;
    return schema?.type === 'array' && /^\/cycles\/\{cycle\}\/[^{}]*$/.test(path) ? [path] : [];
  });
}

/** What is asked to know who calls, and how their cycle stands: kept in memory, and asked whether it is still so. */
const STANDING = /from tokens join cycles|from cycles where cycle = \$1/;
/** Put together from what was published of each kind. */
const OF_SEVERAL_KINDS = ['/cycles/{cycle}/documents', '/cycles/{cycle}/documents/export'];

describe('a list', () => {
  it('is read by two statements at most, and asks nobody but the record', async () => {
    const read = (await lists()).filter((path) => !OF_SEVERAL_KINDS.includes(path));
    expect(read.length).toBeGreaterThan(20);
    const costs = new Map<string, number>();
    for (const path of read) {
      asked.length = 0;
      const answer = await counter.ask('office', path.replace('{cycle}', counter.cycle));
      expect(answer.status, path).toBeLessThan(500);
      costs.set(path, asked.filter((sql) => !STANDING.test(sql)).length);
    }
    expect([...costs].filter(([, cost]) => cost > 2)).toEqual([]);
  });

  it('of documents costs no more for many of them', async () => {
    asked.length = 0;
    const answer = await counter.ask('office', `/cycles/${counter.cycle}/documents`);
    expect(((await answer.json()) as unknown[]).length).toBeGreaterThan(2);
    expect(asked.filter((sql) => !STANDING.test(sql)).length).toBeLessThanOrEqual(5);
  });
});
