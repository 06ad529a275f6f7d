import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { report } from '../support/office.ts';
import { overheard } from '../support/overheard.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp } from '../support/signed-up.ts';

const DESCRIPTION = new URL('../../client/api/openapi.json', import.meta.url);
let db: Database;
let counted: Database;
let counter: Counter;
const asked: string[] = [];

beforeAll(async () => {
  db = await openRecord();
  counted = overheard(db, ({ sql }) => asked.push(sql));
  counter = await openCounter(counted, { plan: COUNTY });
  await report(counter);
  await counter.performUntil('2024-04-15T01:00:00Z');
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

/** The addresses of what is told at once, of a cycle or of the installation: lists, boards and tables, as the description has them. */
async function lists(where: RegExp): Promise<string[]> {
  const { paths } = JSON.parse(await readFile(DESCRIPTION, 'utf8')) as { paths: Record<string, { get?: Operation }> };
  return Object.entries(paths).flatMap(([path, { get }]) => {
    const told = get?.responses['200']?.content?.['application/json'];
    return told && where.test(path) && !WRITTEN_OUT.has(path) ? [path] : [];
  });
}

/** Who calls, and how their cycle stands: asked once. */
const WHO_CALLS = /from tokens join cycles/;

/** No lists: everything that was published, or is on record of a unit, written out from the record page by page. */
const WRITTEN_OUT = new Set(['/cycles/{cycle}/documents/export', '/cycles/{cycle}/units/{unit}/export']);
const OF_A_CYCLE = /^\/cycles\/\{cycle\}\/(units\/\{unit\}\/)?[^{}]*$/;
const OF_ALL = /^\/(accounts(\/\w+)?|events|cycles)$/;

/** What must be said of some, that they be told. */
const SAID: Readonly<Record<string, string>> = { comparison: '?period=2024-Q1' };

describe('a list', () => {
  it('is read by two statements at most, and asks nobody but the record', async () => {
    const read = await lists(OF_A_CYCLE);
    expect(read.length).toBeGreaterThan(38);
    const costs = new Map<string, number>();
    for (const path of read) {
      asked.length = 0;
      const said = SAID[path.split('/').at(-1) ?? ''] ?? '';
      const answer = await counter.ask(
        'office',
        path.replace('{cycle}', counter.cycle).replace('{unit}', 'slj') + said,
      );
      expect(answer.status, path).toBe(200);
      const others = asked.filter((sql) => !WHO_CALLS.test(sql));
      expect(asked.length - others.length, path).toBe(1);
      costs.set(path, others.length);
    }
    expect([...costs].filter(([, cost]) => cost > 2)).toEqual([]);
  });

  it('of the installation is read so by its operator', async () => {
    const read = await lists(OF_ALL);
    expect(read).toEqual(expect.arrayContaining(['/accounts', '/accounts/acts', '/accounts/proposals', '/events']));
    const costs = new Map<string, number>();
    for (const path of read) {
      asked.length = 0;
      expect((await counter.ask('operator', path)).status, path).toBe(200);
      costs.set(path, asked.length);
    }
    expect([...costs].filter(([, cost]) => cost > 2)).toEqual([]);
  });

  it('is read by two statements more where somebody is signed in: for the session, and for their posts', async () => {
    const county = await openSignedUp(counted);
    const head = await county.newcomer('slj', 'slj-head@jinyun.example');
    await head.ask('GET', `/cycles/${county.cycle}/mail`);
    asked.length = 0;
    expect((await head.ask('GET', `/cycles/${county.cycle}/problems`)).status).toBe(200);
    expect(asked).toEqual(
      [/from "sessions"/, /from cycles/, /from follow_ups/].map((one) => expect.stringMatching(one)),
    );
    await county.close();
  }, 30_000);
});
