import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mailer } from '../../activities/ports.ts';
import type { Database } from '../../activities/store/database.ts';
import { type WaitingView, waitingFor } from '../../client/views/waiting/waiting.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { leader } from '../support/countywide.ts';
import { overheard } from '../support/overheard.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';
import { EVERY_DUTY, everyDuty, MONDAY, TWO_IN_OFFICE } from '../support/waiting.ts';

/** A server that takes nothing. */
const REFUSING: Mailer = {
  send: async () => ({ outcome: 'refused', response: '550 no such address' }),
  close: async () => {},
};
const SETTING = { plan: TWO_IN_OFFICE, policy: EVERY_DUTY, mailer: REFUSING };
/** Half a year is played before anything is asked. */
const HALF_A_YEAR_MS = 120_000;

const waitingAt =
  ({ ask, cycle }: Counter) =>
  async (who: string, query = '') =>
    (await ask(who, `/cycles/${cycle}/waiting${query}`)).json() as Promise<WaitingView>;

/**
 * What waits as `kind id ask`, without the mail and what followed the reports that never came; the only longer term that
 * is asked for is `e1`.
 */
const told = ({ items }: WaitingView) =>
  items
    .filter(({ kind, id }) => kind !== 'mail' && !id.startsWith('unreported'))
    .map(({ kind, id, ask }) => `${kind} ${kind === 'extension' ? 'p1/e1' : id} ${ask}`);

describe('on a Monday in July, what waits', () => {
  let db: Database;
  let counter: Counter;
  let waiting: ReturnType<typeof waitingAt>;

  beforeAll(async () => {
    db = await openRecord();
    counter = await openCounter(db, SETTING);
    await everyDuty(counter);
    waiting = waitingAt(counter);
  }, HALF_A_YEAR_MS);

  afterAll(async () => {
    await counter?.close();
    await db?.close();
  });

  it('for a supervisor is told at one place, whatever put it to them', async () => {
    const view = await waiting('office2');
    const once = told(view).filter((line) => !line.startsWith('work_report'));
    expect(once.toSorted()).toEqual([
      'case n1 drafted',
      'case n2 drafted',
      'change p1 approve',
      'extension p1/e1 approve_extension',
      'plan_change t1 approve',
      'report hydropower/slj/2024-01 verify',
      'review 2024-Q2/rule/o1 rule',
      'score_item s1 approve_item',
      'spot_check hydropower/slj/2024-01 record_check',
      'unit_change u1 approve',
      'unit_plan duty/slj decide_unit_plan',
    ]);
    expect(told(view)).toContain('work_report 2024-01/monthly send_work_report');
    expect(view.items.some(({ kind, ask }) => kind === 'mail' && ask === 'undeliverable')).toBe(true);
  });

  it('comes the most urgent first, with names, its deadline and the working days that are left', async () => {
    const { items, kinds } = await waiting('office2');
    const dues = items.map(({ due }) => due ?? '~');
    expect(dues).toEqual(dues.toSorted());
    const verify = items.find(({ kind }) => kind === 'report');
    expect(verify).toMatchObject({ title: '水电产业发展', unitName: '县水利局', due: '2024-04-08T16:00:00Z' });
    expect(verify?.left).toBeLessThan(-60);
    expect(kinds).toContainEqual({ kind: 'report', count: 1, overdue: 1 });
    const notice = items.find(({ id }) => id === 'n1');
    expect(notice).toMatchObject({ of: 'supervision_notice', title: '河道堆积', left: 1, byName: null });
    expect(items.find(({ kind }) => kind === 'change')).toMatchObject({ byName: '督查室', reminded: 2 });
  });

  it('is nothing that one asked for oneself', async () => {
    const own = told(await waiting('office'));
    expect(own.filter((line) => / approve/.test(line))).toEqual(['extension p1/e1 approve_extension']);
    expect(own).toContain('review 2024-Q2/rule/o1 rule');
  });

  it('is told in part where there is much of a kind, and wholly of one kind that is asked for', async () => {
    const { items, kinds } = await waiting('office2');
    const all = kinds.find(({ kind }) => kind === 'mail')?.count ?? 0;
    expect(all).toBeGreaterThan(30);
    expect(items.filter(({ kind }) => kind === 'mail')).toHaveLength(30);
    expect((await waiting('office2', '?kind=mail')).items).toHaveLength(all);
  });

  it('costs two statements however much there is', async () => {
    const asked: string[] = [];
    const counted = overheard(db, ({ sql }) => asked.push(sql));
    await waitingFor(counted, counter.cycle, leader(), MONDAY, null);
    expect(asked.filter((sql) => !sql.includes('from cycles where cycle = $1'))).toHaveLength(2);
  });

  it('is no unit’s, and knows its kinds', async () => {
    const { ask, cycle } = counter;
    expect((await ask('slj-head', `/cycles/${cycle}/waiting`)).status).toBe(403);
    expect((await ask('office', `/cycles/${cycle}/waiting?kind=tea`)).status).toBe(422);
  });

  it('has of each thing since when it waits, and whose it is', async () => {
    const { items } = await waiting('office2');
    expect(items.find(({ ask }) => ask === 'rule')).toMatchObject({
      ...{ since: '2024-07-11T02:00:00Z', unitName: '县水利局', by: 'slj-head', period: '2024-Q2' },
    });
  });

  it('goes when it is done, and goes on to whoever comes next', async () => {
    const { ask, cycle } = counter;
    await ask('office2', `/cycles/${cycle}/score-items/s1/requests`, { ask: 'approve_item' });
    const step = { ask: 'step', step: 'drafted', fields: { text: '限期整改' } };
    await ask('office2', `/cycles/${cycle}/follow-ups/n2/requests`, step);
    expect(told(await waiting('office2')).filter((line) => /score_item|n2/.test(line))).toEqual([]);
    expect(told(await waiting('office'))).toContain('case n2 approved');
  });

  it('for a leader is what they alone decide, at once, and from the third reminder on what the office leaves lying', async () => {
    const sorts = async () => new Set(told(await waiting('leader')).map((line) => line.split(' ')[0]));
    const theirs = ['correction', 'policy_change', 'work_report'];
    expect(await sorts()).toEqual(new Set(theirs));
    await counter.performUntil('2024-07-18T02:00:00Z');
    expect(await sorts()).toEqual(new Set([...theirs, 'change', 'unit_change', 'review']));
  });

  it(
    'for a leader has what the office alone may do marked as not theirs',
    async () => {
      await counter.performUntil('2024-08-20T02:00:00Z');
      const { items } = await waiting('leader');
      expect(items.find(({ id }) => id === 'n1')).toMatchObject({ ask: 'drafted', mine: false });
      expect(items.find(({ id }) => id === 'n2')).toMatchObject({ ask: 'approved', mine: true });
    },
    HALF_A_YEAR_MS,
  );
});

describe('what waits', () => {
  let db: Database;

  beforeAll(async () => {
    db = await openRecord();
  });

  afterAll(() => db.close());

  it('has the spot checks of a period whose reports are due, until they are drawn', () =>
    undone(db, async (tx) => {
      const counter = await openCounter(tx, SETTING);
      const waiting = waitingAt(counter);
      await counter.performUntil('2024-02-06T02:00:00Z');
      expect(told(await waiting('office'))).toContain('draw 2024-01 draw_spot_checks');
      await counter.ask('office', `/cycles/${counter.cycle}/spot-checks/2024-01`, {});
      expect(told(await waiting('office')).filter((line) => line.startsWith('draw'))).toEqual([]);
      await counter.close();
    }));

  it('is at once a leader’s where nobody else of the office may decide', () =>
    undone(db, async (tx) => {
      const people = TWO_IN_OFFICE.people.filter(({ id }) => id !== 'office2');
      const counter = await openCounter(tx, { ...SETTING, plan: { ...TWO_IN_OFFICE, people } });
      const path = `/cycles/${counter.cycle}`;
      counter.goTo('2024-02-01T02:00:00Z');
      const item = { unit: 'slj', period: '2024-Q1', kind: 'bonus', amount: '1', reason: '表彰', evidence: '省文件' };
      await counter.ask('office', `${path}/score-items/s1`, item);
      const notice = {
        id: 'n1',
        kind: 'supervision_notice',
        unit: 'slj',
        title: '河道堆积',
        due: null,
        reason: '督查',
      };
      await counter.ask('office', `${path}/follow-ups`, notice);
      const step = { ask: 'step', step: 'drafted', fields: { text: '限期整改' } };
      await counter.ask('office', `${path}/follow-ups/n1/requests`, step);
      const view = await waitingAt(counter)('leader');
      expect(told(view).toSorted()).toEqual(['case n1 approved', 'score_item s1 approve_item']);
      await counter.close();
    }));
});
