import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { plan, posts, task, unit } from '../support/cast.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { OFFICE } from '../support/county.ts';
import { drafts } from '../support/every-draft.ts';
import { hashOf, named, PHOTO } from '../support/evidence.ts';
import { report } from '../support/office.ts';
import { openRecord } from '../support/record.ts';
import { refused } from '../support/unchanged.ts';

const COUNTY = plan({
  units: [unit('slj'), unit('lyj'), unit('wjj')],
  people: [...posts('slj'), ...posts('lyj'), ...posts('wjj'), OFFICE],
  tasks: [task({ co: ['wjj'] })],
});
let db: Database;
let counter: Counter;

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY });
  await report(counter);
  await drafts(counter);
  await counter.performUntil('2024-04-15T01:00:00Z');
  const opened = { id: 'n1', kind: 'problem', unit: 'slj', title: '河道堆积', due: '2024-04-30', reason: '督查' };
  expect((await asked('office', '/follow-ups', opened)).status).toBe(201);
  expect((await asked('slj-head', `/evidence${named('a.jpg')}`, PHOTO)).status).toBe(201);
  expect((await asked('lyj-head', `/evidence${named('b.jpg', 'lyj')}`, PHOTO)).status).toBe(201);
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

const asked = (who: string, path: string, body?: object | Uint8Array) =>
  counter.ask(who, `/cycles/${counter.cycle}${path}`, body);
const tried = (who: string, path: string, body?: object) => refused(db, () => asked(who, path, body));

describe('another unit’s (reliability H10–H12)', () => {
  it.each([
    ['draft is not there to be read', '/drafts/hydropower/slj/2024-01', undefined],
    ['draft is not there to be signed', '/drafts/hydropower/slj/2024-01/requests', { ask: 'sign', draft: 3 }],
    ['case is not there to be read', '/follow-ups/n1', undefined],
    ['case is not there to be acted on', '/follow-ups/n1/requests', { ask: 'note', text: '看过' }],
    ['file is not there, though its own is the same', `/evidence/${hashOf(Buffer.from('other'))}`, undefined],
  ])('%s', async (_, path, body) => {
    expect(await tried('lyj-head', path, body)).toMatchObject({ status: 404 });
  });

  it('report is told to those who share in the task, to nobody else', async () => {
    const seen = async (who: string) =>
      ((await (await asked(who, '/tasks/hydropower')).json()) as { reports: unknown[] }).reports.length;
    expect([await seen('slj-reporter'), await seen('wjj-head'), await seen('office')]).toEqual([1, 1, 1]);
    expect(await seen('lyj-head')).toBe(0);
  });

  it('file among ten of one’s own is told by its place, and nothing is handed in', async () => {
    const foreign = hashOf(Buffer.from('somebody else’s'));
    const own = hashOf(PHOTO);
    const files = [...Array.from({ length: 7 }, () => own), foreign, own];
    const body = { unit: 'slj', task: 'hydropower', period: '2024-03', lines: [], files };
    expect(await tried('slj-reporter', '/reports', body)).toEqual({
      status: 404,
      code: 'unknown_evidence',
      places: ['/files/7'],
    });
  });

  it('files, fifty of them, are more than a report may name, and none is looked for', async () => {
    const files = Array.from({ length: 50 }, (_, at) => hashOf(Buffer.from(`file ${at} of somebody else`)));
    const body = { unit: 'slj', task: 'hydropower', period: '2024-03', lines: [], files };
    expect(await tried('slj-reporter', '/reports', body)).toMatchObject({ status: 422, places: ['/files'] });
  });

  it('report is not handed in, nor its file', async () => {
    const body = { unit: 'slj', task: 'hydropower', period: '2024-03', lines: [] };
    expect(await tried('lyj-reporter', '/reports', body)).toMatchObject({ status: 403, code: 'forbidden' });
  });
});

describe('a list asked for another unit (reliability H13)', () => {
  it.each([
    'drafts',
    'evidence',
    'board',
    'lights',
    'checks',
    'unit-plans',
    'follow-ups',
    'matters',
    'problems',
    'findings',
    'burden',
    'list-entries',
  ])('%s is refused at its query', async (list) => {
    expect(await tried('lyj-head', `/${list}?unit=slj`)).toEqual({
      status: 403,
      code: 'forbidden',
      places: ['query:unit'],
    });
  });
});
