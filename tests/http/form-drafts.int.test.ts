import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { FormDraft } from '../../activities/store/form-drafts.ts';
import { createApp } from '../../client/http/app.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
let counter: Counter;

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY });
  await counter.performUntil('2024-02-01T02:00:00Z');
});

beforeEach(() => db.query('delete from form_drafts'));

afterAll(async () => {
  await counter.close();
  await db.close();
});

const filled = (value: string, task = 'hydropower') => ({
  unit: 'slj',
  task,
  lines: [{ indicator: 'firms', value, note: '', light: '', dataTo: '' }],
  reason: '',
  files: [],
});

/** Asks about the form of January of a unit. */
async function asks(who: string, method: 'GET' | 'PUT' | 'DELETE', body?: object, headers: object = {}, unit = 'slj') {
  const at = `/api/cycles/${counter.cycle}/units/${unit}/form-drafts/2024-01`;
  const authorization = `Bearer ${counter.tokenOf(who)}`;
  return createApp(counter.httpDeps).request(at, {
    method,
    headers: { Authorization: authorization, 'Content-Type': 'application/json', ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}

const saves = (who: string, value: string, seen?: string) =>
  asks(who, 'PUT', { reports: [filled(value)] }, seen === undefined ? {} : { 'If-Match': seen });
const reads = async (who: string) => (await (await asks(who, 'GET')).json()) as FormDraft;
const tagOf = (answer: Response) => answer.headers.get('etag') ?? '';
const values = ({ reports }: FormDraft) => reports.flatMap((r) => r.lines.map((l) => l.value));

describe('the draft of a form', () => {
  it('that nobody began is empty', async () => {
    expect(await reads('slj-reporter')).toEqual({ savedAt: null, savedBy: null, reports: [] });
  });

  it('is saved as it was typed, and goes on with whoever reports for the unit', async () => {
    expect((await saves('slj-reporter', '1２,')).status).toBe(200);
    expect(await reads('slj-head')).toMatchObject({ savedBy: 'slj-reporter', reports: [filled('1２,')] });
  });

  it('was saved when the installation says it was, not the machine', async () => {
    await saves('slj-reporter', '1');
    expect((await reads('slj-head')).savedAt).toMatch(/^2024-02-01T/);
  });

  it('is saved over what was seen, and not over what another saved meanwhile', async () => {
    const nothing = tagOf(await asks('slj-reporter', 'GET'));
    const first = await saves('slj-reporter', '1', nothing);
    expect([first.status, tagOf(first)]).toEqual([200, tagOf(await asks('slj-head', 'GET'))]);
    expect((await saves('slj-head', '2', nothing)).status).toBe(412);
    expect((await saves('slj-head', '3', tagOf(first))).status).toBe(200);
    const late = await saves('slj-reporter', '4', tagOf(first));
    expect([late.status, await late.json()]).toMatchObject([412, { code: 'changed_meanwhile' }]);
    expect(values(await reads('slj-reporter'))).toEqual(['3']);
  });

  it('is won by one of several who save at the same moment', async () => {
    const seen = tagOf(await saves('slj-reporter', '0'));
    const all = await Promise.all(['1', '2', '3', '4'].map((value) => saves('slj-reporter', value, seen)));
    expect(all.map((a) => a.status).toSorted()).toEqual([200, 412, 412, 412]);
  });

  it('is discarded as it was seen, and not what another saved meanwhile', async () => {
    const seen = tagOf(await saves('slj-reporter', '1'));
    await saves('slj-head', '2');
    expect((await asks('slj-reporter', 'DELETE', undefined, { 'If-Match': seen })).status).toBe(412);
    const now = tagOf(await asks('slj-reporter', 'GET'));
    expect((await asks('slj-reporter', 'DELETE', undefined, { 'If-Match': now })).status).toBe(204);
    expect((await asks('slj-reporter', 'DELETE')).status).toBe(204);
    expect((await reads('slj-head')).savedAt).toBeNull();
  });

  it('lets a report go that was handed in, in whatever way, and keeps the others', async () => {
    await asks('slj-reporter', 'PUT', { reports: [filled('12'), filled('7', 'other')] });
    const report = { unit: 'slj', task: 'hydropower', period: '2024-01', lines: [] };
    const line = { indicator: 'firms', value: '12', note: '' };
    const path = `/cycles/${counter.cycle}/reports`;
    expect((await counter.ask('slj-reporter', path, { ...report, lines: [{ ...line, value: '许多' }] })).status).toBe(
      422,
    );
    expect(values(await reads('slj-head'))).toEqual(['12', '7']);
    expect((await counter.ask('slj-head', path, { ...report, lines: [line] })).status).toBeLessThan(300);
    expect(values(await reads('slj-head'))).toEqual(['7']);
    await asks('slj-reporter', 'PUT', { reports: [filled('12')] });
    expect(
      (await counter.ask('slj-head', path, { ...report, lines: [{ ...line, value: '13' }], reason: '更正' })).status,
    ).toBeLessThan(300);
    expect((await reads('slj-head')).savedAt).toBeNull();
  });

  it('is nobody else’s to read or write: not another unit’s, the office’s, a leader’s', async () => {
    for (const who of ['lyj-reporter', 'office', 'operator']) {
      expect([who, (await asks(who, 'GET')).status, (await saves(who, '1')).status]).toEqual([who, 403, 403]);
    }
  });

  it('is as long as a form may be, and of a period that there may be', async () => {
    const note = '好'.repeat(2000);
    const long = Array.from({ length: 60 }, (_, i) => ({ ...filled('1', `t${i}`), reason: note }));
    expect((await asks('slj-reporter', 'PUT', { reports: long })).status).toBe(413);
    expect((await asks('slj-reporter', 'PUT', { reports: [] })).status).toBe(422);
    const elsewhere = `/api/cycles/${counter.cycle}/units/slj/form-drafts/soon`;
    const headers = { Authorization: `Bearer ${counter.tokenOf('slj-head')}` };
    expect((await createApp(counter.httpDeps).request(elsewhere, { headers })).status).toBe(404);
  });
});
