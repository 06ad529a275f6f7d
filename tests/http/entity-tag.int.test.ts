import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { toldAt } from '../../client/api/told-at.ts';
import { createApp } from '../../client/http/app.ts';
import { toldRoutes } from '../../client/http/description/open-api.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
let counter: Counter;
let path: string;

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY });
  path = `/cycles/${counter.cycle}/follow-ups`;
  const body = { id: 'h1', kind: 'problem', unit: 'slj', title: '进度落后', due: '2024-06-28', reason: '连续两月落后' };
  expect((await counter.ask('office', path, { ...body, owner: 'slj-head' })).status).toBe(201);
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

const tagOf = async (answer: Promise<Response>) => (await answer).headers.get('etag') ?? '';
const note = (text: string, headers: Record<string, string>) =>
  counter.ask('office', `${path}/h1/requests`, { ask: 'note', text }, headers);

describe('what is told', () => {
  it('bears a tag, and is not told again to whoever has it', async () => {
    const tag = await tagOf(counter.ask('office', `${path}/h1`));
    const again = await counter.ask('office', `${path}/h1`, undefined, { 'If-None-Match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('bears it where the head of an answer alone is asked for', async () => {
    const address = `${path}/h1`;
    const headers = { Authorization: `Bearer ${counter.tokenOf('office')}` };
    const head = await createApp(counter.httpDeps).request(`/api${address}`, { method: 'HEAD', headers });
    expect(head.headers.get('etag')).toBe(await tagOf(counter.ask('office', address)));
  });

  it('comes compressed to whoever takes it so, under a tag that stands for the same', async () => {
    const agenda = `/cycles/${counter.cycle}/agenda`;
    const plain = await counter.ask('office', agenda, undefined, { 'Accept-Encoding': 'identity' });
    const small = await counter.ask('office', agenda, undefined, { 'Accept-Encoding': 'gzip' });
    expect([plain.headers.get('content-encoding'), small.headers.get('content-encoding')]).toEqual([null, 'gzip']);
    const unpacked = gunzipSync(Buffer.from(await small.arrayBuffer())).toString();
    expect(unpacked).toBe(await plain.text());
    const tag = small.headers.get('etag') ?? '';
    expect(tag).toBe(`W/${plain.headers.get('etag')}`);
    const again = await counter.ask('office', agenda, undefined, { 'If-None-Match': tag });
    expect(again.status).toBe(304);
  });
});

/** Ways to name a tag, and names that are none of its. */
const NAMED: Readonly<Record<string, (tag: string) => string>> = {
  alone: (tag) => tag,
  'as any': () => '*',
  'first of a list': (tag) => `${tag}, "x"`,
  'last of a list, and weak': (tag) => `W/"a,b" ,W/${tag}`,
};
const OTHERS = ['"x", "y"', '"*"', '', 'x', '"'];

describe('a tag that is named', () => {
  const seenAs = async (tags: string) =>
    (await counter.ask('office', `${path}/h1`, undefined, { 'If-None-Match': tags })).status;

  it.each(Object.entries(NAMED))('%s stands for what it tells', async (_, named) => {
    const tag = await tagOf(counter.ask('office', `${path}/h1`));
    expect(await seenAs(named(tag))).toBe(304);
    expect((await note('督办', { 'If-Match': named(tag) })).status).toBe(201);
  });

  it.each(OTHERS)('as %j stands for nothing', async (tags) => {
    expect(await seenAs(tags)).toBe(200);
    expect((await note('督办', { 'If-Match': tags })).status).toBe(412);
  });
});

describe('what is asked of a case by whoever saw it in another state', () => {
  const notes = async () => {
    const told = (await (await counter.ask('office', `${path}/h1`)).json()) as { notes: unknown[] };
    return told.notes.length;
  };

  it('is done while the case is as it was seen, and refused after it changed', async () => {
    const before = await notes();
    const seen = await tagOf(counter.ask('office', `${path}/h1`));
    expect((await note('已电话督促', { 'If-Match': seen })).status).toBe(201);
    const late = await note('再次督促', { 'If-Match': seen });
    expect(late.status).toBe(412);
    expect(await late.json()).toMatchObject({ code: 'changed_meanwhile', title: '您看到的内容已经变化，请刷新后再办' });
    expect(await notes()).toBe(before + 1);
  });

  it('is done for one of several who ask at once, each under a key of their own', async () => {
    const before = await notes();
    const seen = await tagOf(counter.ask('office', `${path}/h1`));
    const all = await Promise.all(['甲', '乙', '丙'].map((text) => note(text, { 'If-Match': seen })));
    expect(all.map(({ status }) => status).toSorted()).toEqual([201, 412, 412]);
    expect(await notes()).toBe(before + 1);
  });

  it('is done by a browser, to which everything is told compressed', async () => {
    const browser = { 'Accept-Encoding': 'gzip' };
    expect((await note('已逐项核对。'.repeat(200), {})).status).toBe(201);
    const seen = await tagOf(counter.ask('office', `${path}/h1`, undefined, browser));
    expect(seen).toMatch(/^W\//);
    expect((await note('三次督促', { ...browser, 'If-Match': seen })).status).toBe(201);
    expect((await note('四次督促', { ...browser, 'If-Match': seen })).status).toBe(412);
  });

  it('is refused where there is nothing that could be held against it', async () => {
    const answer = await counter.ask('office', path, {}, { 'If-Match': '"x"' });
    expect(answer.status).toBe(422);
  });
});

describe('a change that is told in a list alone', () => {
  const change = { act: 'rename_unit', unit: 'slj', name: '县水务局', from: '2024-06-01' };
  const decide = (id: string, seen: string) =>
    counter.ask(
      'office',
      `/cycles/${counter.cycle}/unit-changes/${id}/requests`,
      { ask: 'reject_unit_change', reason: '暂缓' },
      { 'If-Match': seen },
    );

  it('is decided while the list is as it was seen, and not after', async () => {
    const list = () => tagOf(counter.ask('office', `/cycles/${counter.cycle}/organisation`));
    const before = await list();
    const proposed = { change, reason: '机构改革' };
    expect((await counter.ask('office', `/cycles/${counter.cycle}/unit-changes/u1`, proposed)).status).toBe(201);
    expect((await decide('u1', before)).status).toBe(412);
    expect((await decide('u1', await list())).status).not.toBe(412);
  });
});

describe('the description', () => {
  it('names If-Match only where there is something that an act can be held against', () => {
    const routes = toldRoutes(createApp(counter.httpDeps));
    const read = new Set(routes.filter((r) => r.method === 'get').map((r) => r.path));
    const edits = routes.filter((r) => ['post', 'delete'].includes(r.method) && toldAt(r.path) !== null);
    expect(edits.filter((r) => !read.has(toldAt(r.path) ?? ''))).toEqual([]);
    expect(edits.length).toBeGreaterThan(12);
  });
});
