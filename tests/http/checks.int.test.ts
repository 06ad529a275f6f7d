import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { checkedVerification } from '../../client/operations/checks.ts';
import type { DrawnAgain, DrawView } from '../../client/views/checks.ts';
import { leaf, plan, policy, posts, task, unit } from '../support/cast.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { report } from '../support/office.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

const units = [unit('slj'), unit('lyj'), unit('nyncj')];
const supervisor = (id: string, of: string | null) =>
  ({ id, name: '督查室', unit: of, post: 'supervisor', email: `${id}@jinyun.example` }) as const;
const COUNTY = plan({
  units,
  people: [...units.flatMap((u) => posts(u.id)), supervisor('office', null), supervisor('water-office', 'slj')],
  tasks: [1, 2, 3, 4, 5].map((n) =>
    task({ id: `t${n}`, lead: units.map((u) => u.id), indicators: [leaf({ id: 'firms' })] }),
  ),
});
const CHANNELS = [
  { channel: 'ledger', name: '看台账' },
  { channel: 'site', name: '看现场' },
];
const RULES = policy({
  reminders: { slots: [] },
  checks: { spot: { share: '0.3', per: 'unit' }, channels: CHANNELS, before_verify: 2 },
});
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

/** At a counter where all five tasks of two units were reported for January; the third unit reported one. */
const atCounter = (work: (counter: Counter & { read: <T>(path: string) => Promise<T> }) => Promise<void>) =>
  undone(db, async (tx) => {
    const counter = await openCounter(tx, { plan: COUNTY, policy: RULES });
    counter.goTo('2024-02-01T01:00:00Z');
    for (const { id } of COUNTY.tasks) {
      for (const of of ['slj', 'lyj']) await report(counter, { unit: of, task: id });
    }
    await report(counter, { unit: 'nyncj', task: 't1' });
    const read = async <T>(path: string) => (await (await counter.ask('slj-head', path)).json()) as T;
    await work({ ...counter, read }).finally(counter.close);
  });

const code = async (answer: Response) => `${answer.status} ${((await answer.json()) as { code: string }).code}`;
const AFTER = '2024-02-05T00:00:00Z';
const OF = { task: 't1', unit: 'slj', period: '2024-01' };

describe('spot checks', () => {
  it('are drawn by a seed that the record itself made at the deadline, and anybody draws the same again', () =>
    atCounter(async ({ ask, read, cycle, performUntil, db: tx }) => {
      await performUntil(AFTER);
      const view = (await (await ask('office', `/cycles/${cycle}/spot-checks/2024-01`, {})).json()) as DrawView;
      expect(view.drawn.map((d) => d.unit)).toEqual(['lyj', 'lyj', 'nyncj', 'slj', 'slj']);
      const [event] = await tx.query<{ hash: string }>('select hash from events where position = $1', [view.seedAt]);
      expect(event?.hash).toBe(view.seed);
      const again = await read<DrawnAgain>(`/cycles/${cycle}/spot-checks/2024-01/again`);
      expect(again).toMatchObject({ same: true, reports: 11, seed: view.seed });
      expect(again.drawn).toEqual(view.drawn.map(({ checks: _, ...d }) => d));
    }));

  it('are the same again when more reports have come since', () =>
    atCounter(async (counter) => {
      const { ask, read, cycle, performUntil } = counter;
      await performUntil(AFTER);
      await ask('office', `/cycles/${cycle}/spot-checks/2024-01`, {});
      for (const id of ['t2', 't3', 't4', 't5']) await report(counter, { unit: 'nyncj', task: id });
      expect(await read(`/cycles/${cycle}/spot-checks/2024-01/again`)).toMatchObject({ same: true, reports: 11 });
    }));

  it('that somebody changed on their way are found out', () =>
    atCounter(async ({ ask, read, cycle, performUntil, db: tx }) => {
      await performUntil(AFTER);
      await ask('office', `/cycles/${cycle}/spot-checks/2024-01`, {});
      await tx.query(`update spot_checks set drawn = jsonb_build_array(drawn->0)`);
      expect(await read(`/cycles/${cycle}/spot-checks/2024-01/again`)).toMatchObject({ same: false });
    }));

  it('are drawn once, after the deadline, by a supervisor, where the policy says so', () =>
    atCounter(async ({ ask, cycle, performUntil }) => {
      const path = `/cycles/${cycle}/spot-checks/2024-01`;
      expect(await code(await ask('office', path, {}))).toBe('422 too_early');
      expect(await code(await ask('office', path))).toBe('404 not_drawn');
      await performUntil(AFTER);
      expect(await code(await ask('slj-head', path, {}))).toBe('403 forbidden');
      const key = { 'Idempotency-Key': 'draw-of-january' };
      const first = await (await ask('office', path, {}, key)).json();
      expect(await (await ask('office', path, {}, key)).json()).toEqual(first);
      expect(await code(await ask('office', path, {}))).toBe('409 already_drawn');
      expect(await code(await ask('office', `/cycles/${cycle}/spot-checks/2024-Q1`, {}))).toBe('422 unknown_period');
    }));
});

describe('a check', () => {
  it('keeps found beside reported, who found it and what proves it, and is seen by its unit', () =>
    atCounter(async ({ ask, read, cycle }) => {
      const sent = await ask('office', `/cycles/${cycle}/checks`, {
        ...OF,
        found: { firms: '2' },
        evidence: '笔录3号',
      });
      expect([sent.status, await sent.json()]).toEqual([201, { number: 1, matches: false }]);
      expect(await read(`/cycles/${cycle}/checks`)).toMatchObject([
        { ...OF, version: 1, found: [{ indicator: 'firms', reported: '', found: '2' }], checkedBy: 'office' },
      ]);
      expect(await (await ask('lyj-head', `/cycles/${cycle}/checks`)).json()).toEqual([]);
    }));

  it('is made by somebody else than the reporting unit, of a report that is there', () =>
    atCounter(async ({ ask, cycle }) => {
      const path = `/cycles/${cycle}/checks`;
      const of = { ...OF, agrees: true, evidence: '笔录' };
      expect(await code(await ask('slj-head', path, of))).toBe('403 forbidden');
      expect(await code(await ask('water-office', path, of))).toBe('422 own_report');
      expect((await ask('water-office', path, { ...of, unit: 'lyj' })).status).toBe(201);
      expect(await code(await ask('office', path, { ...of, unit: 'nyncj', task: 't2' }))).toBe('404 unknown_report');
      expect(await code(await ask('office', path, { ...of, channel: 'rumour' }))).toBe('422 unknown_channel');
      expect(await code(await ask('office', path, { ...of, evidence: '' }))).toBe('422 bad_request');
    }));

  it('of every channel comes before a verification, of the version that was looked at', () =>
    atCounter(async (counter) => {
      const { ask, cycle, deps } = counter;
      const command = { ask: 'verify', ...OF, key: 'k', actor: 'office', at: AFTER } as const;
      const verify = () => checkedVerification({ db: deps.db }, cycle, 't1', command);
      const look = (channel: string, agrees = true) =>
        ask('office', `/cycles/${cycle}/checks`, { ...OF, channel, agrees, evidence: '笔录' });
      await look('ledger');
      await look('site', false);
      await expect(verify()).rejects.toMatchObject({ refusals: [{ code: 'channel_mismatch', subject: '看现场' }] });
      await look('site');
      expect(await verify()).toEqual({ ...command, version: 1 });
      await report(counter, { unit: 'slj', task: 't1', version: 2 });
      await expect(verify()).rejects.toMatchObject({ refusals: [{ subject: '看台账' }, { subject: '看现场' }] });
    }));

  it('that does not match is counted for its unit over the year, and stands in the review', () =>
    atCounter(async ({ ask, read, cycle, activities, performUntil }) => {
      const look = (of: string, agrees: boolean) =>
        ask('office', `/cycles/${cycle}/checks`, { ...OF, unit: of, agrees, evidence: '笔录' });
      for (const [of, agrees] of [
        ['slj', false],
        ['slj', true],
        ['slj', false],
        ['lyj', true],
      ] as const)
        await look(of, agrees);
      await performUntil('2024-04-09T16:00:00Z');
      await activities.freezeReview(cycle, '2024-Q1', '2024-04-09T16:00:00Z');
      const seen = async (who: string) =>
        ((await (await ask(who, `/cycles/${cycle}/reviews/2024-Q1`)).json()) as { checks: object[] }).checks;
      const own = { unit: 'slj', checked: 3, mismatched: 2 };
      expect(await seen('office')).toEqual([{ unit: 'lyj', checked: 1, mismatched: 0 }, own]);
      expect(await seen('slj-head')).toEqual([own]);
      expect(await read(`/cycles/${cycle}/checks?period=2024-02`)).toEqual([]);
    }));
});
