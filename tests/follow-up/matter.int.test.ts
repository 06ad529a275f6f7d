import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulletinInput } from '../../activities/documents/bulletin-input.ts';
import { actOnFollowUp } from '../../activities/follow-up/act.ts';
import { openingEvents } from '../../activities/follow-up/opening.ts';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import { matterCounts, matters } from '../../client/views/matters.ts';
import { cycleStatus } from '../../client/views/status.ts';
import type { FollowUpCommand, FollowUpRequest } from '../../workflows/rules/follow-up/follow-up.ts';
import type { Origin } from '../../workflows/rules/follow-up/matter.ts';
import { policy } from '../support/cast.ts';
import { QUIET_COUNTY } from '../support/county.ts';
import { read } from '../support/message.ts';
import { type Office, openOffice } from '../support/office.ts';
import { outbox } from '../support/outbox.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

const NOTE: Origin = {
  kind: 'instruction',
  from: '王县长',
  on: '2024-04-12',
  number: '县长批〔2024〕18号',
  wording: '请水利局牵头，月底前彻底清理',
};
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});
afterAll(() => db.close());

interface Desk extends Office {
  readonly ask: (actor: string, request: FollowUpRequest) => Promise<string>;
  /** Plays on to an instant and says who got which mail about the matter. */
  readonly told: (until: string) => Promise<string[]>;
  readonly texts: () => Promise<string[]>;
}

/** On Monday the fifteenth of April 2024 a leader's note is on the table, due on the thirtieth. */
const withNote = (work: (desk: Desk) => Promise<void>) =>
  undone(db, async (tx) => {
    const box = outbox();
    const office = await openOffice(tx, { mailer: box, plan: QUIET_COUNTY, policy: policy() });
    const { cycle, deps } = office;
    await office.performUntil('2024-04-15T02:00:00Z');
    const source = { by: 'person', reason: NOTE.wording, helpers: ['lyj'], common: false, origin: NOTE } as const;
    const matter = { id: 'm1', kind: 'matter', unit: 'slj', title: '河道清理', due: '2024-04-30', source } as const;
    const by = { at: '2024-04-15T02:00:00Z', actor: 'office', key: 'opened' };
    await append(tx, openingEvents(await definitionOf(tx, cycle), cycle, matter, by), deps.now());
    const sent = () => box.sent.filter((s) => s.key.startsWith('follow-up/'));
    let key = 0;
    await work({
      ...office,
      ask: async (actor, request) => {
        key += 1;
        const command = { key: `k${key}`, actor, at: await deps.businessNow(), ...request } as FollowUpCommand;
        const acted = await actOnFollowUp(tx, cycle, 'm1', command, deps.now());
        return acted.status === 'refused' ? `refused ${acted.refused.map((r) => r.code).join()}` : acted.status;
      },
      told: async (until) => {
        await office.performUntil(until);
        await deliverDue(deps)();
        return sent().map((s) => `${s.key.split('/').at(-2)?.slice(5, 10)} ${s.key.split('/').at(-1)}`);
      },
      texts: async () => Promise.all(sent().map(async (s) => (await read(s.raw)).text)),
    });
  });

const RECEIVED = { ask: 'step', side: 'unit', step: 'received', fields: { signatory: '李四' } } as const;
const FEEDBACK = { ask: 'step', side: 'unit', step: 'feedback', fields: { text: '已清理三公里' } } as const;
const VERIFIED = { ask: 'step', side: 'supervisor', step: 'verified', fields: { finding: '属实' } } as const;
const CLOSED = { ask: 'step', side: 'supervisor', step: 'closed', fields: {} } as const;

describe('a single matter', () => {
  it('is reminded of before its deadline as reports are, and after it until it is carried up', () =>
    withNote(async ({ ask, told, texts }) => {
      await ask('slj-head', RECEIVED);
      expect(await told('2024-04-28T01:00:00Z')).toEqual(['04-28 slj-reporter']);
      expect((await texts())[0]).toContain(
        '交办事项 河道清理（县水利局）：“反馈”应于2024年4月30日前完成，请按时办理。',
      );
      expect(await told('2024-04-30T01:00:00Z')).toEqual(['04-28 slj-reporter', '04-30 slj-reporter']);
      expect((await told('2024-05-06T01:00:00Z')).slice(2).toSorted()).toEqual([
        '05-06 slj-head',
        '05-06 slj-reporter',
      ]);
    }));

  it('is nobody’s trouble once its feedback has come', () =>
    withNote(async ({ ask, told }) => {
      await ask('slj-head', RECEIVED);
      await ask('slj-head', FEEDBACK);
      expect(await ask('slj-head', { ...VERIFIED, side: 'unit' })).toBe('refused not_yours');
      expect(await ask('office', VERIFIED)).toBe('done');
      expect(await ask('office', CLOSED)).toBe('done');
      expect(await told('2024-06-30T00:00:00Z')).toEqual([]);
    }));

  it('that was extended is reminded of before its new day, and no more before the old one', () =>
    withNote(async ({ ask, told }) => {
      await ask('slj-head', RECEIVED);
      await ask('slj-head', { ask: 'extend', side: 'unit', due: '2024-05-20', reason: '汛期' });
      await ask('office', { ask: 'approve_extension', side: 'supervisor', extension: 'k2' });
      expect(await told('2024-05-20T01:00:00Z')).toEqual(['05-16 slj-reporter', '05-20 slj-reporter']);
    }));

  it('is counted like a task, and listed for those who lead and those who help', () =>
    withNote(async ({ db: tx, cycle, ask, performUntil }) => {
      await performUntil('2024-05-06T02:00:00Z');
      const now = '2024-05-06T02:00:00Z';
      expect(await matterCounts(tx, cycle, now)).toEqual({ open: 1, overdue: 1, ended: 0 });
      for (const request of [RECEIVED, FEEDBACK]) await ask('slj-head', request);
      for (const request of [VERIFIED, CLOSED]) await ask('office', request);
      expect((await cycleStatus(tx, cycle, now))?.matters).toEqual({ open: 0, overdue: 0, ended: 1 });
      const listed = async (of: string | null, all: boolean) =>
        (await matters(tx, cycle, { unit: of, all }, now)).length;
      expect(await Promise.all([listed(null, false), listed('slj', true), listed('lyj', true)])).toEqual([0, 1, 1]);
      expect(await listed('nobody', true)).toBe(0);
    }));
});

describe('the bulletin of a month', () => {
  it('knows the matters as they stood at its end', () =>
    withNote(async ({ db: tx, cycle, ask, performUntil }) => {
      await ask('slj-head', RECEIVED);
      await performUntil('2024-05-02T02:00:00Z');
      await ask('slj-head', FEEDBACK);
      await ask('office', VERIFIED);
      await ask('office', CLOSED);
      const told = async (period: string, at: string) =>
        (await bulletinInput(tx, cycle, period, at)).matters.map((m) => `${m.id} ${m.awaited} ${m.overdue}`);
      expect(await told('2024-03', '2024-04-09T01:00:00Z')).toEqual([]);
      expect(await told('2024-04', '2024-05-09T01:00:00Z')).toEqual(['m1 feedback true']);
      expect(await told('2024-05', '2024-06-07T01:00:00Z')).toEqual(['m1 null false']);
      expect(await told('2024-06', '2024-07-05T01:00:00Z')).toEqual([]);
    }));
});
