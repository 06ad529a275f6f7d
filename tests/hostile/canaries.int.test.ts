import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { createApp } from '../../client/http/app.ts';
import { toldRoutes } from '../../client/http/description/open-api.ts';
import { APART, CANARY, plantCanaries } from '../support/canaries.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { hashOf, PHOTO } from '../support/evidence.ts';
import { openRecord } from '../support/record.ts';

/** What may stand in an address: everything that was planted, by each name that it may have. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  task: ['hydropower'],
  unit: ['slj', 'lyj'],
  period: ['2024-01', '2024-Q1', 'none'],
  year: ['2024'],
  sha256: [hashOf(PHOTO)],
  id: [`${CANARY}-case`, CANARY, `${CANARY}-2`],
};
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  all: ['true'],
  unit: ['slj', 'lyj'],
  change: [CANARY, `${CANARY}-2`],
  limit: ['500'],
  kind: ['signature_reminder', 'approval_reminder', 'follow_up_due'],
  period: ['2024-01', '2024-Q1'],
  as: ['csv'],
};

let db: Database;
let counter: Counter;
/** Every address below a cycle that answers with something, but for the line that never ends. */
let addresses: readonly string[];

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: APART });
  await plantCanaries(counter);
  addresses = toldRoutes(createApp(counter.httpDeps))
    .filter(({ id, method, path }) => method === 'get' && path.startsWith('/api/cycles/:cycle') && id !== 'changes')
    .flatMap(({ path, query }) => {
      const asked = Object.keys(query?.shape ?? {}).flatMap((name) =>
        (QUERIES[name] ?? []).map((v) => `?${name}=${v}`),
      );
      return filled(path.slice('/api'.length)).flatMap((at) => ['', ...asked].map((q) => at + q));
    });
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

/** An address with each of the names that may stand in it. */
function filled(path: string): string[] {
  const [place, name = ''] = /:(\w+)/.exec(path) ?? [];
  if (place === undefined) return [path];
  const names = name === 'cycle' ? [counter.cycle] : (NAMES[name] ?? ['none']);
  return names.flatMap((known) => filled(path.replace(place, known)));
}

/** The addresses at which somebody is told any of these words. */
async function toldAt(who: string, words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    const answer = await counter.ask(who, address);
    expect([address, answer.status >= 500 ? answer.status : '']).toEqual([address, '']);
    const text = await answer.text();
    if (answer.ok && words.some((word) => text.includes(word))) found.push(address);
  }
  return found;
}

const under = (found: readonly string[]) => new Set(found.map((at) => at.split('/')[3]?.split('?')[0]));

describe('what is one unit’s business (reliability I16)', () => {
  it('is told to another nowhere, though every address is asked', async () => {
    expect(await toldAt('lyj-head', [CANARY])).toEqual([]);
    expect(await toldAt('lyj-reporter', [CANARY])).toEqual([]);
  });

  it('is told to the office, and to the unit itself', async () => {
    const office = under(await toldAt('office', [CANARY]));
    for (const of of ['agenda', 'drafts', 'evidence', 'follow-ups', 'organisation', 'plan-changes', 'policy-changes']) {
      expect(office).toContain(of);
    }
    for (const of of ['proposals', 'score-items', 'spot-checks', 'timetable', 'policy']) expect(office).toContain(of);
    const own = under(await toldAt('slj-head', [CANARY]));
    for (const of of ['agenda', 'drafts', 'evidence', 'follow-ups', 'organisation', 'proposals']) {
      expect(own).toContain(of);
    }
    for (const of of ['plan-changes', 'policy-changes', 'policy']) expect(own).not.toContain(of);
  });

  it('includes the addresses of its people', async () => {
    const words = ['slj-head@', 'slj-reporter@'];
    expect(await toldAt('lyj-head', words)).toEqual([]);
    expect(under(await toldAt('slj-reporter', words))).toContain('organisation');
  });
});
