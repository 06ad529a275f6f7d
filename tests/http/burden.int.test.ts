import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import type { BurdenView } from '../../client/views/burden.ts';
import { leaf, plan, policy, task } from '../support/cast.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { PEOPLE, UNITS } from '../support/county.ts';
import { openOffice } from '../support/office.ts';
import { outbox } from '../support/outbox.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

const figures = (...ids: string[]) => ids.map((id) => leaf({ id, name: `指标${id}` }));
const WATER = plan({ units: UNITS, people: PEOPLE, tasks: [task({ indicators: figures('firms', 'length') })] });
const INDUSTRY = plan({
  id: 'industry-2024',
  units: UNITS,
  people: PEOPLE.map((p) => ({ ...p, id: `i-${p.id}` })),
  tasks: [task({ id: 'industry', indicators: [...figures('output'), leaf({ id: 'number', name: '指标 firms' })] })],
});
const RULES = policy({ burden: { forms: 1, fields: 4, notices: 0, notice: { working_days: 3 } } });
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

/** On the twentieth of February 2024, with two plans running. */
const withTwoPlans = (
  work: (counter: Counter & { burden: (who: string, month?: string) => Promise<BurdenView> }) => Promise<void>,
) =>
  undone(db, async (tx) => {
    const counter = await openCounter(tx, { plan: WATER, policy: RULES });
    await openOffice(tx, { mailer: outbox(), plan: INDUSTRY });
    await counter.performUntil('2024-02-20T01:00:00Z');
    const burden = async (who: string, month = '') =>
      (await (
        await counter.ask(who, `/cycles/${counter.cycle}/burden${month && `?month=${month}`}`)
      ).json()) as BurdenView;
    await work({ ...counter, burden }).finally(counter.close);
  });

describe('what a unit is asked for in a month', () => {
  it('is counted over all plans of its county, against the limits of the policy', () =>
    withTwoPlans(async ({ burden, ask, cycle, db: tx }) => {
      const open = { id: 'm1', kind: 'problem', unit: 'slj', title: '河道堆积', reason: '批示', urgent: '汛情' };
      await ask('office', `/cycles/${cycle}/follow-ups`, { ...open, due: '2024-02-20' });
      const help = { id: 'h1', kind: 'help_request', unit: 'slj', title: '资金', reason: '缺口', due: '2024-03-20' };
      expect((await ask('slj-head', `/cycles/${cycle}/follow-ups`, help)).status).toBe(201);
      const view = await burden('office');
      const [mails] = await tx.query<{ n: number }>(
        `select count(*)::integer as n from mail where recipient like 'slj-%' and at >= '2024-01-31T16:00:00Z'`,
      );
      expect(mails?.n).toBeGreaterThan(0);
      expect(view).toMatchObject({ month: '2024-02', cycles: ['jinyun-2024', 'industry-2024'], limits: { forms: 1 } });
      expect(view.units).toMatchObject([
        { unit: 'slj', forms: 2, fields: 4, notices: 1, urgent: 1, messages: mails?.n, beyond: ['forms', 'notices'] },
        { unit: 'lyj', forms: 0, fields: 0, notices: 0, messages: 0, beyond: [] },
      ]);
    }));

  it('says how often it was urgent, a rating round and a change of lead too', () =>
    withTwoPlans(async ({ burden, cycle, db: tx, deps }) => {
      const of = { cycle, id: 'r1', source: 'mutual', title: '互评', period: '2024-01', urgent: '次日要结果' };
      const raters = ['slj', 'lyj'].map((unit) => ({ rater: unit, class: 'all', unit, posts: [] }));
      const span = { opensAt: '2024-02-19T01:00:00Z', closesAt: '2024-02-20T16:00:00Z' };
      const at = '2024-02-19T01:00:00Z';
      const by = (entity: string, key: string, type: string, actor: string, body: object) => {
        return { entity, key, type, at, actor, body };
      };
      const task = `task/${cycle}/hydropower`;
      const change = { act: 'change_lead', lead: ['slj', 'lyj'], from: '2024-02-19' };
      const made = { change, by: 'office', approvedBy: 'office2', at, reason: '职能划转（紧急：当日移交）' };
      const proposed = { cycle, task: 'hydropower', id: 'p1', change, reason: made.reason, urgent: '当日移交' };
      await append(
        tx,
        [
          by(`rating/${cycle}/r1`, 'open', 'round_opened', 'office', {
            ...of,
            ...span,
            ratees: ['slj', 'lyj'],
            raters,
          }),
          by(task, 'p1', 'change_proposed', 'office', proposed),
          by(task, 'a1', 'change_made', 'office2', { cycle, task: 'hydropower', id: 'p1', made }),
        ],
        deps.now(),
      );
      const { units } = await burden('office');
      expect(units.map(({ unit, urgent }) => `${unit} ${urgent}`)).toEqual(['slj 1', 'lyj 2']);
    }));

  it('is another month’s when it is due in another month', () =>
    withTwoPlans(async ({ burden, ask, cycle }) => {
      expect((await burden('office', '2024-01')).units[0]).toMatchObject({ forms: 0, messages: 0 });
      expect((await burden('office', '2025-01')).units[0]).toMatchObject({ forms: 2 });
      expect((await ask('office', `/cycles/${cycle}/burden?month=2024-13`)).status).toBe(422);
      expect((await ask('office', `/cycles/${cycle}/burden?month=2024-Q1`)).status).toBe(422);
    }));

  it('is seen by a unit for itself', () =>
    withTwoPlans(async ({ burden }) => {
      expect((await burden('lyj-head')).units.map((u) => u.unit)).toEqual(['lyj']);
      expect([(await burden('lyj-head')).shared, (await burden('slj-head')).shared]).toMatchObject([
        [],
        [{ unit: '县水利局', asked: [{ indicator: 'firms' }, { cycle: 'industry-2024', indicator: 'number' }] }],
      ]);
    }));
});

describe('one report for two plans', () => {
  const lines = [
    { indicator: 'firms', value: '3', note: '' },
    { indicator: 'length', value: '8', note: '' },
  ];
  const REPORT = { unit: 'slj', task: 'hydropower', period: '2024-02', lines };
  const inbox = (tx: Database) =>
    tx.query<{ cycle: string; actor: string; body: string }>(
      'select cycle, actor, body from inbox order by cycle desc',
    );

  it('is received in both, the shared figure alone in the other, by the same person’s post there', () =>
    withTwoPlans(async ({ ask, cycle, db: tx }) => {
      const answer = await ask('slj-reporter', `/cycles/${cycle}/reports`, { ...REPORT, serves: ['industry-2024'] });
      expect([answer.status, await answer.json()]).toMatchObject([
        202,
        { served: [{ cycle: 'industry-2024', task: 'industry', status: 'received' }] },
      ]);
      const [own, other] = await inbox(tx);
      expect([own?.cycle, JSON.parse(own?.body ?? '{}')]).toEqual([cycle, REPORT]);
      expect([other?.actor, JSON.parse(other?.body ?? '{}')]).toEqual([
        'i-slj-reporter',
        {
          unit: 'slj',
          task: 'industry',
          period: '2024-02',
          lines: [{ indicator: 'number', value: '3', note: `与 ${cycle} hydropower 同报` }],
        },
      ]);
    }));

  it('keeps the other figures that the other plan knew already', () =>
    withTwoPlans(async ({ ask, cycle, db: tx, deps }) => {
      const known = { unit: 'slj', period: '2024-02', version: 1, late: false };
      const body = {
        cycle: 'industry-2024',
        task: 'industry',
        ...known,
        lines: [{ indicator: 'output', value: '7', note: '' }],
      };
      const event = { entity: 'task/industry-2024/industry', key: 'before', type: 'report_received', actor: 'x', body };
      await append(tx, [{ ...event, at: '2024-02-19T00:00:00Z' }], deps.now());
      await ask('slj-reporter', `/cycles/${cycle}/reports`, { ...REPORT, serves: ['industry-2024'] });
      const [, other] = await inbox(tx);
      expect(JSON.parse(other?.body ?? '{}').lines).toMatchObject([
        { indicator: 'number', value: '3' },
        { indicator: 'output', value: '7' },
      ]);
    }));

  it('is refused whole where the other plan asks for none of its figures, or is unknown', () =>
    withTwoPlans(async ({ ask, cycle, db: tx }) => {
      const only = { ...REPORT, lines: [lines[1]], serves: ['industry-2024'] };
      expect((await ask('slj-reporter', `/cycles/${cycle}/reports`, only)).status).toBe(422);
      expect((await ask('slj-reporter', `/cycles/${cycle}/reports`, { ...REPORT, serves: ['x'] })).status).toBe(404);
      expect(await inbox(tx)).toEqual([]);
    }));
});
