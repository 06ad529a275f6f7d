import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { createApp } from '../../client/http/app.ts';
import { toldRoutes } from '../../client/http/description/open-api.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';
import { described } from './described.ts';

/** What is for the installation's own use, and no part of the API. */
const NOT_TOLD = new Set(['GET /health', 'GET /api/openapi.json']);

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
}

interface Operation {
  readonly parameters: readonly (Parameter | { readonly $ref: string })[];
  readonly responses: Readonly<
    Record<string, { readonly headers?: object; readonly content?: Readonly<Record<string, unknown>> }>
  >;
  readonly description?: string;
  readonly security?: readonly object[];
}

/** True for what answers with one thing after another. */
function isList({ responses }: Operation): boolean {
  const told = responses['200']?.content?.['application/json'] as { readonly schema?: { readonly type?: string } };
  return told?.schema?.type === 'array';
}

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<'get' | 'post' | 'put', Operation | undefined>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
}

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

describe('the description of the API', () => {
  it('is the one that the program gives of itself (npm run api makes it anew)', async () => {
    const { document, types } = await described(counter.httpDeps);
    expect(await readFile('client/api/openapi.json', 'utf8')).toBe(document);
    expect(await readFile('client/api/schema.d.ts', 'utf8')).toBe(types);
  }, 60_000);

  it('tells of every route, and of each by a name of its own', () => {
    const app = createApp(counter.httpDeps);
    const told = toldRoutes(app);
    const routes = app.routes.filter(({ method }) => method !== 'ALL').map((r) => `${r.method} ${r.path}`);
    const untold = new Set(routes.filter((route) => !NOT_TOLD.has(route)));
    for (const { method, path } of told) untold.delete(`${method.toUpperCase()} ${path}`);
    expect([...untold]).toEqual([]);
    expect(new Set(told.map((t) => t.id)).size).toBe(told.length);
  });

  it('tells what a request needs, and what comes with an answer', async () => {
    const { paths, components } = JSON.parse((await described(counter.httpDeps)).document) as Described;
    const shared = ($ref: string) => components.parameters[$ref.replace('#/components/parameters/', '')];
    const named = ({ parameters }: Operation, where: string) => {
      const known = parameters.flatMap((p) => ('$ref' in p ? (shared(p.$ref) ?? []) : [p]));
      const of = known.filter((p) => p.in === where).map((p) => (p.required ? `${p.name} needed` : p.name));
      return of.toSorted();
    };
    const { get: list, post: add } = paths['/cycles/{cycle}/evidence'] ?? {};
    expect(add && named(add, 'query')).toEqual(['name needed', 'unit needed']);
    expect(list && named(list, 'query')).toEqual(['after', 'limit', 'unit']);
    expect(list && named(list, 'header')).toEqual(['Duban-Post', 'Duban-Reason']);
    expect(Object.keys(list?.responses['200']?.headers ?? {})).toEqual(['ETag', 'Link']);
    expect(Object.keys(list?.responses.default?.headers ?? {})).toContain('Retry-After');
    const draft = paths['/cycles/{cycle}/units/{unit}/form-drafts/{period}'];
    expect(Object.keys(draft?.put?.responses['200']?.headers ?? {})).toEqual(['ETag']);
    expect(paths['/password']?.put?.responses['200']?.headers).toBeUndefined();
    const changes = paths['/cycles/{cycle}/changes']?.get;
    expect(changes && named(changes, 'header')).toContain('Last-Event-ID');
    const act = paths['/cycles/{cycle}/tasks/{task}/requests']?.post;
    expect(act && named(act, 'header')).toEqual(['Duban-Post', 'Idempotency-Key needed', 'If-Match']);
    const verify = paths['/verify']?.post?.responses['200'];
    expect(Object.keys(verify?.content ?? {})).toEqual(['application/json', 'application/x-ndjson']);
    expect([paths['/session']?.post?.security, paths['/session']?.get?.security]).toEqual([[], undefined]);
  }, 60_000);

  it('says of every list that it is told in pages, or why it is told whole', async () => {
    const { paths } = JSON.parse((await described(counter.httpDeps)).document) as Described;
    const lists = Object.entries(paths).flatMap(([path, { get }]) => (get && isList(get) ? [{ path, get }] : []));
    const paged = (get: Operation) => get.parameters.some((p) => 'name' in p && p.name === 'after');
    const whole = (get: Operation) => get.description?.startsWith('Told whole: ') ?? false;
    expect(lists.length).toBeGreaterThan(40);
    expect(lists.filter(({ get }) => paged(get) === whole(get)).map(({ path }) => path)).toEqual([]);
  }, 60_000);

  it('is served to whoever wants to make a client from it', async () => {
    const answer = await createApp(counter.httpDeps).request('/api/openapi.json');
    expect(await answer.json()).toMatchObject({ openapi: '3.1.0', paths: { '/cycles/{cycle}/flags': {} } });
  });
});

describe('a query', () => {
  it.each([
    ['a parameter that nobody knows', 'flags?sort=name', 'query:sort'],
    ['a parameter that is given twice', 'follow-ups?unit=slj&unit=nyncj', 'query:unit'],
    ['a choice that is none', 'problems?all=perhaps', 'query:all'],
    ['a month that is none', 'burden?month=May', 'query:month'],
  ])('with %s is refused by its name', async (_, path, place) => {
    const answer = await counter.ask('office', `/cycles/${counter.cycle}/${path}`);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ path: place }] });
  });
});

describe('a refusal', () => {
  it('is told in the language that the caller asks for, with a pointer to what is meant', async () => {
    const body = { indicator: 'x' };
    const path = `/cycles/${counter.cycle}/reports`;
    const english = await counter.ask('slj-reporter', path, body, { 'Accept-Language': 'en-GB,en' });
    expect(english.headers.get('content-language')).toBe('en');
    const { title, errors } = (await english.json()) as { title: string; errors: { path: string }[] };
    expect(title).toContain('the request is not as expected');
    expect(errors.map((e) => e.path)).toContain('/unit');
    const chinese = await counter.ask('slj-reporter', path, body);
    expect(await chinese.json()).toMatchObject({ title: expect.stringContaining('请求不符合格式') });
  });
});
