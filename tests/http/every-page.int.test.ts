import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';

/** A list: the event that puts a row into it, by a day of March, and which comes first. */
interface List {
  readonly entity: string;
  readonly type: string;
  readonly body: (id: string, day: string) => object;
  readonly first: 'newest' | 'oldest';
}

const visit = { unit: 'slj', visitors: ['lyj'], seen: '河道', learned: [] };
const special = { round: 'm1', title: '专报', number: '1', to: '县长', signer: '主任', text: '平稳' };
const item = { unit: 'slj', period: '2024-Q1', kind: 'bonus', amount: '1', reason: '表彰', evidence: '文件' };
const table = { changes: [], reason: '县政府决定', source: { name: 't.csv', sha256: 'a' } };
const check = { task: 'hydropower', unit: 'slj', period: '2024-01', version: 1, found: [], matches: true };
const sent = { number: '1', signer: '主任', blocks: {}, messages: [] };
const matter = { kind: 'matter', unit: 'slj', awaited: 'received', awaitedBy: null, entries: [] };
const origin = { kind: 'instruction', from: '县长', on: '2024-03-01', number: null, wording: '办' };

const LISTS: Readonly<Record<string, List>> = {
  visits: { entity: 'visit', type: 'visit_recorded', body: (id, on) => ({ id, on, ...visit }), first: 'newest' },
  'special-reports': {
    entity: 'special-report',
    type: 'special_report_sent',
    body: (id, on) => ({ id, on, ...special }),
    first: 'newest',
  },
  'score-items': { entity: 'score-item', type: 'item_proposed', body: (id) => ({ id, ...item }), first: 'newest' },
  'plan-changes': {
    entity: 'plan-change',
    type: 'plan_change_proposed',
    body: (id) => ({ id, ...table }),
    first: 'newest',
  },
  'policy-changes': {
    entity: 'policy-change',
    type: 'policy_change_proposed',
    body: (id) => ({
      id,
      policy: { id: 'p', version: 2 },
      policySha256: 'a',
      from: '2024-12-31',
      reason: '',
      file: '',
    }),
    first: 'newest',
  },
  checks: {
    entity: 'check',
    type: 'check_recorded',
    body: (id) => ({ ...check, unit: id, evidence: id }),
    first: 'oldest',
  },
  matters: {
    entity: 'follow-up',
    type: 'follow_up_opened',
    body: (id, due) => ({
      id,
      due,
      title: id,
      ...matter,
      source: { by: 'person', reason: '', helpers: ['lyj'], origin },
    }),
    first: 'oldest',
  },
  problems: {
    entity: 'follow-up',
    type: 'follow_up_opened',
    body: (id, due) => {
      const source = { by: 'person', reason: '', helpers: [] };
      return { id, due, title: id, ...matter, kind: 'problem', awaitedBy: `${due}T16:00:00Z`, source };
    },
    first: 'oldest',
  },
  proposals: {
    entity: 'task',
    type: 'change_proposed',
    body: (id) => ({ id, task: 'hydropower', change: { act: 'extend', due: '2024-12-31' }, reason: '汛期' }),
    first: 'oldest',
  },
  drafts: {
    entity: 'task',
    type: 'report_drafted',
    body: (_, on) => ({ task: 'hydropower', unit: 'slj', period: `20${on.slice(-2)}-01`, lines: [] }),
    first: 'oldest',
  },
  'work-reports': {
    entity: 'work-report',
    type: 'work_report_sent',
    body: (_, on) => ({ report: 'monthly', period: `20${on.slice(-2)}-01`, ...sent }),
    first: 'newest',
  },
};

let db: Database;
let counter: Counter;
let policy: object;

/** Puts a row into a list; its day says where it stands in it. */
async function put(list: string, day: number): Promise<void> {
  const { entity, type, body } = LISTS[list] as List;
  const on = `2024-03-${String(day).padStart(2, '0')}`;
  const id = `${list}-${on}`;
  const told = { cycle: counter.cycle, ...body(id, on), ...(entity === 'policy-change' ? { policy } : {}) };
  const event = { entity: `${entity}/${counter.cycle}/${id}`, key: type, type, at: `${on}T01:00:00Z`, actor: 'office' };
  await append(db, [{ ...event, body: told }], counter.deps.now());
}

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY });
  policy = (await definitionOf(db, counter.cycle)).policy;
  for (const list of Object.keys(LISTS)) for (const day of [14, 10, 12, 16, 18]) await put(list, day);
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

/** The days of a page's rows, and where the next page is. */
async function page(path: string) {
  const answer = await counter.ask('office', path);
  expect(answer.status, path).toBe(200);
  const rows = (await answer.json()) as object[];
  const days = rows.map((row) => Number(/2024-03-(\d\d)/.exec(JSON.stringify(row))?.[1]));
  return { days, next: /^<\/api(\S+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1] ?? null };
}

async function pages(path: string | null): Promise<number[][]> {
  if (path === null) return [];
  const { days, next } = await page(path);
  return [days, ...(await pages(next))];
}

describe.each(Object.entries(LISTS))('the list of %s', (list, { first }) => {
  const inOrder = (days: readonly number[]) => days.toSorted((a, b) => (first === 'newest' ? b - a : a - b));

  it('is told in pages that make the whole of it, in its order', async () => {
    const path = `/cycles/${counter.cycle}/${list}`;
    const told = await pages(`${path}?limit=2`);
    expect(told).toEqual([...Array(3).keys()].map((n) => inOrder([10, 12, 14, 16, 18]).slice(2 * n, 2 * n + 2)));
    expect((await page(path)).days).toEqual(told.flat());
  });

  it('goes on where it was left though rows were added before and after that place', async () => {
    const path = `/cycles/${counter.cycle}/${list}?limit=2`;
    const { days, next } = await page(path);
    const [before, after] = first === 'newest' ? [17, 11] : [11, 17];
    await put(list, before);
    await put(list, after);
    const rest = (await pages(next)).flat();
    expect([...days, ...rest]).toEqual(inOrder([10, 12, 14, 16, 18, after]));
  });

  it('refuses a page that is too long, and a place that no page ended at', async () => {
    const path = `/cycles/${counter.cycle}/${list}`;
    const forged = Buffer.from(JSON.stringify(['x'])).toString('base64url');
    for (const query of ['limit=0', 'limit=501', 'after=x', `after=${forged}`]) {
      expect([query, (await counter.ask('office', `${path}?${query}`)).status]).toEqual([query, 422]);
    }
  });
});

describe('the list of calendars that were taken in', () => {
  it('is told in pages, in the order in which they were', async () => {
    const { calendar, windows, endsAt, closesAt } = await definitionOf(db, counter.cycle);
    const body = { cycle: counter.cycle, calendar, windows, endsAt, closesAt, moved: [] };
    const events = [11, 12, 13].map((day) => ({
      entity: `cycle/${counter.cycle}`,
      key: `calendar/${day}`,
      type: 'calendar_imported',
      at: `2024-03-${day}T01:00:00Z`,
      actor: 'operator',
      body,
    }));
    await append(db, events, counter.deps.now());
    expect(await pages(`/cycles/${counter.cycle}/calendars?limit=2`)).toEqual([[11, 12], [13]]);
  });
});

describe('how many there are', () => {
  it('is told of all matters, by where they come from and how they stand', async () => {
    const counts = await (await counter.ask('office', `/cycles/${counter.cycle}/matters/counts`)).json();
    expect(counts).toEqual([{ origin: 'instruction', stands: 'open', count: 7 }]);
    const none = await counter.ask('office', `/cycles/${counter.cycle}/matters?stands=ended`);
    expect(await none.json()).toEqual([]);
  });

  it('is told of all problems', async () => {
    const counts = await (await counter.ask('office', `/cycles/${counter.cycle}/problems/counts`)).json();
    expect(counts).toEqual({ open: 7, closed: 0, cameBack: 0 });
  });
});
