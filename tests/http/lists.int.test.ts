import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulletinDocument } from '../../activities/documents/bulletin-document.ts';
import { bulletinInput } from '../../activities/documents/bulletin-input.ts';
import type { Database } from '../../activities/store/database.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import type { ListEntryRow, ListView } from '../../client/views/lists.ts';
import { policy } from '../support/cast.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY as PLAIN } from '../support/county.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

const COUNTY = { ...PLAIN, tasks: PLAIN.tasks.map((t) => ({ ...t, co: ['lyj'] })) };
const RULES = policy({
  reminders: { slots: [] },
  lists: [
    { list: 'shortcoming', name: '短板问题清单', fields: ['cause'] },
    { list: 'highlight', name: '亮点工作清单', fields: [] },
  ],
  burden: { notice: { working_days: 3 } },
});
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

interface Desk extends Counter {
  readonly add: (who: string, id: string, over?: object) => Promise<Response>;
  readonly step: (who: string, id: string, step: string, fields?: object) => Promise<number>;
}

/** On Monday the fifteenth of April 2024. */
const onMonday = (work: (desk: Desk) => Promise<void>) =>
  undone(db, async (tx) => {
    const counter = await openCounter(tx, { plan: COUNTY, policy: RULES });
    const { ask, cycle } = counter;
    await counter.performUntil('2024-04-15T01:00:00Z');
    const entry = {
      unit: 'slj',
      title: '渠系老化',
      due: '2024-04-30',
      charge: '张局长',
      fields: { cause: '年久失修' },
    };
    await work({
      ...counter,
      add: (who, id, over = {}) => ask(who, `/cycles/${cycle}/lists/shortcoming/entries`, { id, ...entry, ...over }),
      step: async (who, id, step, fields = {}) =>
        (await ask(who, `/cycles/${cycle}/follow-ups/${id}/requests`, { ask: 'step', step, fields })).status,
    }).finally(counter.close);
  });

const codes = async (answer: Response) =>
  ((await answer.json()) as { refusals: { code: string }[] }).refusals.map((r) => r.code);

describe('the lists of a policy', () => {
  it('take entries with a day and a person in charge, and nothing else', () =>
    onMonday(async ({ add, ask, cycle }) => {
      expect((await add('slj-head', 'e1')).status).toBe(201);
      expect(await codes(await add('slj-head', 'e2', { due: undefined, charge: undefined, fields: {} }))).toEqual([
        'due_missing',
        'charge_missing',
        'field_missing',
      ]);
      expect((await add('lyj-head', 'e3')).status).toBe(403);
      expect(await codes(await add('slj-head', 'e4', { due: '2024-04-14' }))).toEqual(['day_is_past']);
      expect((await add('slj-head', 'e1')).status).toBe(409);
      const rows = (await (await ask('office', `/cycles/${cycle}/list-entries`)).json()) as ListEntryRow[];
      expect(rows).toMatchObject([
        { id: 'e1', list: 'shortcoming', charge: '张局长', fields: { cause: '年久失修' }, awaited: 'evidence' },
      ]);
      expect(await (await ask('lyj-head', `/cycles/${cycle}/list-entries`)).json()).toEqual([]);
      expect(await codes(await ask('lyj-head', `/cycles/${cycle}/list-entries?unit=slj`))).toEqual(['forbidden']);
      expect(await codes(await ask('office', `/cycles/${cycle}/list-entries?unit=slju`))).toEqual(['unknown_unit']);
      expect(await codes(await ask('office', `/cycles/${cycle}/list-entries?list=gap`))).toEqual(['unknown_list']);
    }));

  it('have their entries closed by somebody else than who handed in the evidence', () =>
    onMonday(async ({ add, step, ask, cycle }) => {
      await add('slj-reporter', 'e1');
      expect(await step('office', 'e1', 'evidence', { evidence: '照片' })).toBe(422);
      expect(await step('slj-head', 'e1', 'evidence', { evidence: '照片' })).toBe(201);
      expect(await step('slj-head', 'e1', 'verified', { finding: '已修' })).toBe(422);
      expect(await step('office', 'e1', 'verified', { finding: '已修' })).toBe(201);
      expect(await step('office', 'e1', 'closed')).toBe(201);
      const lists = (await (await ask('slj-head', `/cycles/${cycle}/lists`)).json()) as ListView[];
      expect(lists).toMatchObject([
        { list: 'shortcoming', entries: 1, closed: 1, overdue: 0 },
        { list: 'highlight', entries: 0 },
      ]);
    }));

  it('remind of entries that are overdue, and are counted in the bulletin', () =>
    onMonday(async ({ add, step, cycle, performUntil, db: tx }) => {
      await add('slj-head', 'e1');
      await add('slj-head', 'e2');
      await step('slj-head', 'e2', 'evidence', { evidence: '照片' });
      await step('office', 'e2', 'verified', { finding: '已修' });
      await step('office', 'e2', 'closed');
      await performUntil('2024-05-07T01:00:00Z');
      const mail = await tx.query(`select recipient from mail where kind = 'follow_up' order by recipient`);
      expect(mail).toEqual([{ recipient: 'slj-head' }, { recipient: 'slj-reporter' }]);
      const at = '2024-05-11T01:00:00Z';
      const definition = await definitionOf(tx, cycle);
      const text = bulletinDocument(
        definition,
        '2024-04',
        'bulletin',
        5,
        await bulletinInput(tx, cycle, '2024-04', at),
      );
      expect(text).toContain('（三）清单情况。短板问题清单2项，已销号1项，逾期1项。');
      const before = await bulletinInput(tx, cycle, '2024-03', '2024-04-14T01:00:00Z');
      expect(bulletinDocument(definition, '2024-03', 'bulletin', 4, before)).not.toContain('清单情况');
    }));
});

describe('what is asked of a unit', () => {
  it('gives it the policy’s notice, unless its urgency is said and kept', () =>
    onMonday(async ({ add, ask, cycle }) => {
      expect(await codes(await add('office', 'e1', { due: '2024-04-17' }))).toEqual(['short_notice']);
      expect((await add('office', 'e1', { due: '2024-04-18' })).status).toBe(201);
      expect((await add('office', 'e2', { due: '2024-04-16', urgent: '汛情' })).status).toBe(201);
      expect((await add('slj-head', 'e3', { due: '2024-04-16' })).status).toBe(201);
      const matter = { kind: 'problem', unit: 'slj', title: '河道堆积', reason: '县长批示', due: '2024-04-16' };
      const open = (id: string, over: object) =>
        ask('office', `/cycles/${cycle}/follow-ups`, { id, ...matter, ...over });
      expect(await codes(await open('m1', {}))).toEqual(['short_notice']);
      expect((await open('m1', { urgent: '上午批示，当日办结' })).status).toBe(201);
      const shown = (await (await ask('slj-head', `/cycles/${cycle}/follow-ups/m1`)).json()) as { source: object };
      expect(shown.source).toMatchObject({ urgent: '上午批示，当日办结' });
    }));

  it('gives a co-unit notice that its lead names as the one that blocks it', () =>
    onMonday(async ({ ask, cycle }) => {
      const blocked = (over: object) =>
        ask('slj-head', `/cycles/${cycle}/tasks/hydropower/blockers`, {
          ...{ lead: 'slj', unit: 'lyj', due: '2024-04-16', reason: '用地未批' },
          ...over,
        });
      expect(await codes(await blocked({}))).toEqual(['short_notice']);
      expect((await blocked({ due: '2024-04-18' })).status).toBe(201);
      expect((await blocked({ urgent: '汛情' })).status).toBe(201);
    }));

  it('gives a unit notice that takes a task over, of its first report', () =>
    undone(db, async (tx) => {
      const counter = await openCounter(tx, { plan: COUNTY, policy: RULES });
      await counter.performUntil('2024-05-07T01:00:00Z');
      const led = async (over: object) => {
        const change = { act: 'change_lead', lead: ['lyj'], from: '2024-04-20' };
        const asked = { ask: 'propose', change, reason: '职能划转', ...over };
        const answer = await counter.ask('office', `/cycles/${counter.cycle}/tasks/hydropower/requests`, asked);
        return ((await answer.json()) as { code: string }).code;
      };
      expect(await led({})).toBe('short_notice');
      expect(await led({ urgent: '当日移交' })).not.toBe('short_notice');
      expect(await led({ change: { act: 'change_lead', lead: ['lyj'], from: '2024-05-10' } })).not.toBe('short_notice');
      await counter.close();
    }));
});
