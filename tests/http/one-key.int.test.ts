import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { createApp } from '../../client/http/app.ts';
import type { ClockState, HttpDeps } from '../../client/http/deps.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { named, PHOTO } from '../support/evidence.ts';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';
import { openRecord } from '../support/record.ts';
import { sent } from '../support/sent.ts';
import { headOf, refused } from '../support/unchanged.ts';

const CALENDAR = readFileSync(new URL('../../seeds/calendars/cn.yaml', import.meta.url), 'utf8');
/** The shipped calendar with these days off besides. */
const longer = (days: string) => CALENDAR.replace(/(- year: 2024[\s\S]*?off: \[)/, `$1${days}, `);
let db: Database;
let counter: Counter;
/** What the world did: cycles set going in Temporal, moves of the clock. */
let done: string[] = [];
let isAway = false;

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY });
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

/** The edge as a server opens it, over the same record: one more of it is a server that was started again. */
function edge(): HttpDeps {
  const start = async (_: string, { workflowId }: { readonly workflowId: string }) => {
    if (isAway) throw new Error('Temporal is away');
    done.push(workflowId);
  };
  const { operations } = counter.httpDeps;
  const client = { workflow: { ...operations.client.workflow, start } } as unknown as typeof operations.client;
  const get = (): ClockState => ({ now: '2024-01-01T00:00:00Z', speed: done.length, clock: { anchors: [] } as never });
  const setSpeed = async (speed: number) => void done.push(`speed ${speed}`);
  const clockControl = { get, setSpeed, moveTo: async (at: string) => void done.push(at) };
  return { ...counter.httpDeps, operations: { ...operations, client }, clockControl, onError: () => {} };
}

interface Write {
  readonly who?: string;
  readonly method?: string;
  readonly path: string;
  readonly body: object | Uint8Array;
}

const send = async (key: string, { who = 'operator', method = 'POST', path, body }: Write, app = createApp(edge())) => {
  const raw = body instanceof Uint8Array;
  const headers = {
    Authorization: `Bearer ${counter.tokenOf(who)}`,
    'Content-Type': raw ? 'application/octet-stream' : 'application/json',
    'Idempotency-Key': key,
  };
  return app.request(`/api${path}`, { method, headers, body: raw ? new Uint8Array(body) : JSON.stringify(body) });
};

const told = async (answer: Response) => [answer.status, await answer.text()] as const;
const LIFTED = '2024-03-04';
const calendar = (days: string) => ({ calendar: { name: 'cn.yaml', text: longer(days) } });
const backup = (events: number) => ({ file: '/backups/a.tar.gz', bytes: 1, events, head: 'a'.repeat(64) });
const token = (post: string) => ({ cycle: COUNTY.id, post });
const evidence = (name: string) => `/cycles/${COUNTY.id}/evidence${named(name)}`;
const photo = (n: number) => Buffer.concat([PHOTO, Buffer.alloc(n)]);
const form = (indicator: string) => Buffer.from(`任务编号,指标编号,报告期,本期值\nhydropower,${indicator},2024-01,20`);
const FORM = `/cycles/${COUNTY.id}/units/slj/form?name=m.csv`;
const tableAt = (id: string) => `/cycles/${COUNTY.id}/plan-changes/${id}?name=t.csv&reason=because`;
const table = (target: string) => Buffer.from(`工作任务,目标值\n水电产业发展,≥${target}`);
const cycle = (id: string) => ({ ...sent(livePlan(2, 2024), LIVE_POLICY), cycle: id });

/** A write that keeps its key, as a test names it, and what else might be asked. */
type Case = (test: string) => readonly [Write, object | Uint8Array];

const CASES: Readonly<Record<string, Case>> = {
  'the start of a cycle': (test) => [{ path: '/cycles', body: cycle(test) }, cycle(`${test}-more`)],
  'a calendar': () => [{ path: '/calendars', body: calendar(LIFTED) }, calendar(`${LIFTED}, 2024-03-05`)],
  'the note of a backup': () => [{ path: '/backups', body: backup(1) }, backup(2)],
  'a token': () => [{ path: '/tokens', body: token('lyj-head') }, token('lyj-reporter')],
  'the clock': () => [{ method: 'PUT', path: '/clock', body: { speed: 7 } }, { speed: 8 }],
  'a file': (test) => [{ who: 'slj-head', path: evidence(`${test}.jpg`), body: photo(1) }, photo(2)],
  'a form': () => [{ who: 'slj-head', path: FORM, body: form('none') }, form('nobody')],
  'a table of the plan': (test) => [{ who: 'office', path: tableAt(test), body: table('120') }, table('130')],
};
const cases = Object.entries(CASES).map(([what, of], index) => [what, of, `${index}-of-them`] as const);

describe('a key', () => {
  it.each(cases)('makes %s once: twice at once, again later, and after a restart', async (_, of, key) => {
    const [write] = of('once');
    const app = createApp(edge());
    done = [];
    const both = await Promise.all([send(`once-${key}`, write, app), send(`once-${key}`, write, app)]);
    const [first, second] = await Promise.all(both.map(told));
    expect(first?.[0]).toBeLessThan(300);
    expect(second).toEqual(first);
    expect(done.length).toBeLessThan(2);
    const before = await standing();
    counter.wait(1);
    expect(await told(await send(`once-${key}`, write))).toEqual(first);
    expect(await standing()).toEqual(before);
  });

  it.each(cases)('that was used for %s is not taken for another', async (_, of, key) => {
    const [write, other] = of('used');
    expect((await send(`used-${key}`, write)).status).toBeLessThan(300);
    const refusal = await refused(db, () => send(`used-${key}`, { ...write, body: other }));
    expect(refusal).toEqual({ status: 409, code: 'key_used', places: ['header:Idempotency-Key'] });
  });

  it.each(cases)('under which %s was refused is free again', async (_, of, key) => {
    const [write] = of('free');
    const nonsense = write.body instanceof Uint8Array ? Buffer.from('a,b') : { nonsense: true };
    const { status } = await send(`free-${key}`, { ...write, body: nonsense });
    expect([415, 422]).toContain(status);
    expect((await send(`free-${key}`, write)).status).toBeLessThan(300);
  });
});

/** What a repetition must leave as it is. */
const standing = async () => [
  await headOf(db),
  done.length,
  await db.query(`select value from settings where name = 'backup'`),
];

describe('a cycle whose start failed half way', () => {
  it('is set going by the same request, and stays refused to another', async () => {
    const write = { path: '/cycles', body: cycle('half') };
    isAway = true;
    expect((await send('half-a-start', write)).status).toBe(500);
    isAway = false;
    expect((await refused(db, () => send('another-start', write))).code).toBe('cycle_exists');
    done = [];
    expect((await send('half-a-start', write)).status).toBe(201);
    expect(done).toEqual(['cycle/half']);
  });
});

const issued = async (key: string) => {
  const answer = await send(key, { path: '/tokens', body: token('lyj-head') });
  return ((await answer.json()) as { token: string }).token;
};

describe('a token', () => {
  it('is another under another key, and under the same when that was forgotten after a week', async () => {
    const first = await issued('a-token-of-the-test');
    expect(await issued('a-token-of-the-test')).toBe(first);
    expect(await issued('another-of-the-test')).not.toBe(first);
    counter.wait(8 * 24 * 60);
    await issued('a-later-key-of-the-test');
    expect(await issued('a-token-of-the-test')).not.toBe(first);
  });

  it('stands nowhere in the database', async () => {
    const hidden = await issued('a-hidden-token');
    expect(await db.query('select key from request_keys where strpos(answer, $1) > 0', [hidden])).toEqual([]);
  });
});

describe('what was asked of a case as it was seen', () => {
  it('is answered again after it changed the case, and not done twice', async () => {
    const path = `/cycles/${COUNTY.id}/follow-ups`;
    const opened = { id: 'h1', kind: 'problem', unit: 'slj', title: '进度落后', due: '2024-06-28', reason: '督查' };
    expect((await counter.ask('office', path, { ...opened, owner: 'slj-head' })).status).toBe(201);
    const seen = (await counter.ask('office', `${path}/h1`)).headers.get('etag') ?? '';
    const note = () => {
      const headers = { 'Idempotency-Key': 'noted-as-seen', 'If-Match': seen };
      return counter.ask('office', `${path}/h1/requests`, { ask: 'note', text: '已督促' }, headers);
    };
    const first = await told(await note());
    expect(first[0]).toBe(201);
    const before = await headOf(db);
    expect(await told(await note())).toEqual(first);
    expect(await headOf(db)).toBe(before);
  });
});

describe('a file of a unit that has used up its room', () => {
  it('is answered as it was when it is sent again', async () => {
    const write = { who: 'slj-head', path: evidence('full.jpg'), body: photo(9) };
    const first = await told(await send('a-last-file', write));
    const full = { name: 'a.jpg', size: 2_147_483_640, mediaType: 'image/jpeg' };
    const body = { cycle: COUNTY.id, unit: 'slj', sha256: 'f', ...full };
    const event = { entity: `evidence/${COUNTY.id}`, key: 'slj/f', type: 'evidence_added', actor: 'x', body };
    await append(db, [{ ...event, at: await counter.deps.businessNow() }], counter.deps.now());
    expect(await told(await send('a-last-file', write))).toEqual(first);
  });
});

describe('a rehearsal', () => {
  const plan = { name: 'plan.yaml', text: livePlan(1, 2024) };
  const policy = { name: 'policy.yaml', text: LIVE_POLICY };

  it('is begun once under a key and removed once, and its key begins no other', async () => {
    const begin = (seed = '7') => send('a-rehearsal', { path: '/rehearsals', body: { seed, plan, policy } });
    const [first, second] = await Promise.all([begin(), begin()]);
    const { id } = (await first.json()) as { id: string };
    expect([first.status, second.status, await second.json()]).toMatchObject([201, 201, { id }]);
    expect((await refused(db, () => begin('8'))).code).toBe('key_used');
    const remove = (key: string) => send(key, { method: 'DELETE', path: `/rehearsals/${id}`, body: {} });
    expect([(await remove('a-removal')).status, (await remove('a-removal')).status]).toEqual([204, 204]);
    expect((await refused(db, () => remove('another-removal'))).status).toBe(404);
  }, 60_000);
});
