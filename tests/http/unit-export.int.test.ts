import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { UnitRecord } from '../../client/views/unit-record.ts';
import { PASSWORD, refusal } from '../support/browser.ts';
import { report, takeBack } from '../support/office.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

let db: Database;
let county: SignedUp;

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db);
  await county.performUntil('2024-04-15T01:00:00Z');
  await report(county);
  await takeBack(county, '报错了单位');
  await report(county, { version: 2 });
  for (const unit of ['slj', 'lyj']) {
    const opened = { id: `c-${unit}`, kind: 'problem', unit, title: '河道堆积', due: '2024-04-30', reason: '督查' };
    expect((await county.ask('office', `/cycles/${county.cycle}/follow-ups`, opened)).status).toBe(201);
  }
});

afterAll(async () => {
  await county.close();
  await db.close();
});

const path = (unit: string) => `/cycles/${county.cycle}/units/${unit}/export`;

describe('all that is on record of a unit', () => {
  it('is its reports, version by version, also what it took back, and its cases with what was done, nothing of another', async () => {
    const taken = (await (await county.ask('slj-head', path('slj'))).json()) as UnitRecord;
    expect(taken).toMatchObject({ cycle: county.cycle, unit: 'slj', documents: [] });
    const back = { by: 'slj-reporter', at: '2024-04-15T01:00:00Z', reason: '报错了单位' };
    expect(taken.reports.map((r) => [r.task, r.period, r.version, r.by, r.takenBack])).toEqual([
      ['hydropower', '2024-01', 1, 'slj-reporter', back],
      ['hydropower', '2024-01', 2, 'slj-reporter', null],
    ]);
    expect(taken.cases.map((c) => [c.id, c.unit])).toEqual([['c-slj', 'slj']]);
    expect(JSON.stringify(taken)).not.toContain('lyj');
  });

  it('is taken by its head and those above the units, by nobody of another unit, and not by a reporter', async () => {
    const statuses = await Promise.all(
      ['slj-head', 'office', 'xz', 'operator', 'lyj-head', 'slj-reporter'].map(
        async (who) => (await county.ask(who, path('slj'))).status,
      ),
    );
    expect(statuses).toEqual([200, 200, 200, 200, 403, 403]);
    expect(await refusal(await county.ask('office', path('nowhere')))).toEqual([404, 'unknown_unit']);
  });

  it('is handed out to whoever has just given their password', async () => {
    const head = await county.newcomer('shuilijuzhang', 'slj-head@jinyun.example');
    expect((await head.ask('GET', path('slj'))).status).toBe(200);
    await db.query(`update sessions set created_at = created_at - interval '11 minutes', proved_at = null`);
    expect(await refusal(await head.ask('GET', path('slj')))).toEqual([403, 'proof_needed']);
    expect((await head.ask('POST', '/session/proof', { password: PASSWORD })).status).toBe(201);
    expect((await head.ask('GET', path('slj'))).status).toBe(200);
  });
});
