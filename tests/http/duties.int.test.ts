import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { keepFormDraft } from '../../activities/store/form-drafts.ts';
import { createApp } from '../../client/http/app.ts';
import { type Duties, dutiesOf } from '../../client/views/duties.ts';
import { policy } from '../support/cast.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { report } from '../support/office.ts';
import { overheard } from '../support/overheard.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

const PLAIN = policy({ reminders: { slots: [] } });
const SIGNED = policy({ ...PLAIN, reporting: { ...PLAIN.reporting, sign_off: 'head', missing: 'carry' } });
const OF_SLJ = { unit: 'slj', period: null, reports: true };
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

interface Desk extends Counter {
  readonly duties: (who: string, query?: string) => Promise<Duties>;
}

/** On Thursday the first of February 2024; the reports of January are due on Sunday, which is worked. */
const onThursday = (rules: typeof PLAIN, work: (desk: Desk) => Promise<void>) =>
  undone(db, async (tx) => {
    const counter = await openCounter(tx, { plan: COUNTY, policy: rules });
    const { ask, cycle } = counter;
    await counter.performUntil('2024-02-01T02:00:00Z');
    const duties = async (who: string, query = '') =>
      (await ask(who, `/cycles/${cycle}/units/slj/duties${query}`)).json() as Promise<Duties>;
    await work({ ...counter, duties }).finally(counter.close);
  });

describe('what waits for a unit', () => {
  it('is told with the working days that are left, the most urgent first', () =>
    onThursday(PLAIN, async ({ duties }) => {
      const { unit, reports } = await duties('slj-reporter');
      expect(unit.id).toBe('slj');
      const [january, february] = reports;
      expect(january).toMatchObject({ period: '2024-01', left: 2, overdue: false, received: null, signed: false });
      expect(february?.period).toBe('2024-02');
      expect(february?.left).toBe(20);
    }));

  it('says which rules hold for what is to be written', () =>
    onThursday(SIGNED, async ({ duties }) => {
      const [january] = (await duties('slj-reporter')).reports;
      expect(january).toMatchObject({ signed: true, carries: true, lights: ['green', 'amber', 'orange', 'red'] });
    }));

  it('has what the reporter filled in, word for word, until the head has signed it', () =>
    onThursday(SIGNED, async ({ ask, cycle, duties }) => {
      const { task } = (await duties('slj-reporter')).reports[0] ?? { task: '' };
      const lines = [{ indicator: 'firms', value: '12', note: '新增两家' }];
      const report = { unit: 'slj', task, period: '2024-01', lines, reason: '统计口径调整' };
      expect((await ask('slj-reporter', `/cycles/${cycle}/reports`, report)).status).toBe(201);
      const [january] = (await duties('slj-head')).reports;
      expect(january?.draft).toMatchObject({ number: 1, status: 'open', lines, because: '统计口径调整' });
    }));

  it('is refused with a pointer to the figure that is wrong, for the page to say it beside the field', () =>
    onThursday(SIGNED, async ({ ask, cycle, duties }) => {
      const { task } = (await duties('slj-reporter')).reports[0] ?? { task: '' };
      const lines = [{ indicator: 'firms', value: '许多', note: '' }];
      const refused = await ask('slj-reporter', `/cycles/${cycle}/reports`, {
        unit: 'slj',
        task,
        period: '2024-01',
        lines,
      });
      const { errors } = (await refused.json()) as { errors: { path: string; message: string }[] };
      expect(errors).toMatchObject([{ path: '/lines/0/value', message: '“许多”不是这个指标允许的值' }]);
    }));

  it('may be asked of one period alone', () =>
    onThursday(PLAIN, async ({ duties }) => {
      const { reports } = await duties('slj-reporter', '?period=2024-02');
      expect([...new Set(reports.map((r) => r.period))]).toEqual(['2024-02']);
    }));

  it('says which forms are filled in and not handed in, to the people of the unit alone', () =>
    onThursday(PLAIN, async ({ ask, cycle, duties, httpDeps, tokenOf }) => {
      const lines = [{ indicator: 'firms', value: '12', note: '', light: '', dataTo: '' }];
      const saved = await createApp(httpDeps).request(`/api/cycles/${cycle}/units/slj/form-drafts/2024-01`, {
        method: 'PUT',
        headers: { Authorization: `Bearer ${tokenOf('slj-reporter')}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ reports: [{ unit: 'slj', task: 'hydropower', lines, reason: '' }] }),
      });
      const { savedAt } = (await saved.json()) as { savedAt: string };
      const form = { period: '2024-01', reports: 1, savedAt, savedBy: 'slj-reporter', savedByName: '县水利局联络员' };
      expect((await duties('slj-head')).forms).toEqual([form]);
      expect((await duties('slj-head', '?period=2024-02')).forms).toEqual([]);
      expect((await duties('office')).forms).toEqual([]);
      const elsewhere = await ask('lyj-reporter', `/cycles/${cycle}/units/lyj/duties`);
      expect(((await elsewhere.json()) as Duties).forms).toEqual([]);
    }));

  it('shows a period that is over and handed in again while something of it is filled in', () =>
    onThursday(PLAIN, async (desk) => {
      await report(desk);
      desk.goTo('2024-05-06T02:00:00Z');
      const periods = async () => new Set((await desk.duties('slj-reporter')).reports.map((r) => r.period));
      expect(await periods()).not.toContain('2024-01');
      const form = { cycle: desk.cycle, unit: 'slj', period: '2024-01' };
      await keepFormDraft(desk.db, form, { by: 'slj-head', at: new Date(), reports: [] }, null);
      expect(await periods()).toContain('2024-01');
    }));

  it('is nobody else’s to read', () =>
    onThursday(PLAIN, async ({ ask, cycle }) => {
      expect((await ask('lyj-reporter', `/cycles/${cycle}/units/slj/duties`)).status).toBe(403);
      expect((await ask('office', `/cycles/${cycle}/units/nobody/duties`)).status).toBe(404);
    }));

  it('costs two statements however many reports there are', () =>
    onThursday(PLAIN, async ({ cycle, db: store }) => {
      const now = '2024-02-01T02:00:00Z';
      await dutiesOf(store, cycle, OF_SLJ, now);
      const asked: string[] = [];
      const counted = overheard(store, ({ sql }) => asked.push(sql));
      await dutiesOf(counted, cycle, OF_SLJ, now);
      expect(asked.filter((sql) => !sql.includes('definition, revision'))).toHaveLength(2);
    }));
});
