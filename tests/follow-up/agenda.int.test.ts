import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { followUpView } from '../../client/views/follow-ups.ts';
import { onMonday as atDesk, type Desk } from '../support/follow-up-desk.ts';
import { read } from '../support/message.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
const onMonday = (work: (desk: Desk) => Promise<void>) => atDesk(db, work);

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

const EVIDENCE = { ask: 'step', side: 'unit', step: 'evidence', fields: { evidence: '照片三张' } } as const;
const VERIFY = { ask: 'step', side: 'supervisor', step: 'verified', fields: { finding: '已清理' } } as const;
const CLOSE = { ask: 'step', side: 'supervisor', step: 'closed', fields: {} } as const;

describe('a problem of the ledger', () => {
  it('is nobody’s trouble while it is in time', () =>
    onMonday(async ({ open, ask, told }) => {
      await open();
      expect(await ask('p1', 'slj-head', EVIDENCE)).toBe('done');
      expect(await ask('p1', 'office', VERIFY)).toBe('done');
      expect(await ask('p1', 'office', CLOSE)).toBe('done');
      expect(await told('2024-06-30T00:00:00Z')).toEqual([]);
    }));

  it('that is overdue is told to its unit, from the second time on to the office too', () =>
    onMonday(async ({ open, told }) => {
      await open();
      expect(await told('2024-05-06T00:59:59Z')).toEqual([]);
      const first = ['2024-05-06 slj-reporter', '2024-05-06 slj-head'];
      expect((await told('2024-05-06T01:00:00Z')).toSorted()).toEqual(first.toSorted());
      const second = ['2024-05-08 slj-reporter', '2024-05-08 slj-head', '2024-05-08 office'];
      expect((await told('2024-05-08T01:00:00Z')).toSorted()).toEqual([...first, ...second].toSorted());
    }));

  it('is told in one message with everything else that is overdue for the same person', () =>
    onMonday(async ({ open, told, box }) => {
      await open();
      await open({ id: 'p2', title: '水闸失修' });
      expect(await told('2024-05-06T01:00:00Z')).toHaveLength(2);
      const { mail, text } = await read(box.sent.at(-1)?.raw ?? '');
      expect(mail.subject).toBe('【逾期催办】2 件事项');
      expect(text).toContain(
        '问题台账 河道堆积（县水利局）：“报整改佐证”应于2024年4月30日前完成，已逾期，第 1 次提醒。',
      );
      expect(text).toContain('水闸失修');
    }));

  it('whose reminders have run out stays open, and what it calls for waits for the office, not for the unit', () =>
    onMonday(async ({ db: tx, cycle, open, told }) => {
      await open();
      const days = async (until: string) => new Set((await told(until)).map((line) => line.slice(0, 10))).size;
      expect(await days('2024-05-16T01:00:00Z')).toBe(4);
      expect(await followUpView(tx, cycle, 'p1')).toMatchObject({ state: 'open', rung: 4, overdue: 1 });
      expect(await days('2024-12-01T00:00:00Z')).toBeGreaterThan(12);
      expect(await followUpView(tx, cycle, 'p1')).toMatchObject({ state: 'open', rung: 4 });
      expect(await followUpView(tx, cycle, 'p1.notice.office')).toMatchObject({
        kind: 'office_problem',
        state: 'open',
      });
      expect(await followUpView(tx, cycle, 'p1.notice.interview')).toBeNull();
    }));

  it('shows its whole history: sent back, closed, come back', () =>
    onMonday(async ({ db: tx, cycle, open, ask }) => {
      await open();
      await ask('p1', 'slj-head', EVIDENCE, 'first');
      await ask('p1', 'office', { ask: 'send_back', side: 'supervisor', reason: '照片与现场不符' });
      await ask('p1', 'slj-head', EVIDENCE, 'second');
      await ask('p1', 'office', VERIFY);
      await ask('p1', 'office', CLOSE);
      await ask('p1', 'office', { ask: 'reopen', side: 'supervisor', reason: '反弹', due: '2024-12-31' });
      expect(await followUpView(tx, cycle, 'p1')).toMatchObject({
        state: 'open',
        due: '2024-12-31',
        awaited: 'evidence',
        reopened: 1,
        endedAt: null,
        steps: [
          { step: 'evidence', by: 'slj-head' },
          { sentBackTo: 'evidence', reason: '照片与现场不符' },
          { step: 'evidence' },
          { step: 'verified', fields: { finding: '已清理' } },
          { step: 'closed' },
          { reopened: '反弹' },
        ],
      });
    }));
});

describe('requests to a case', () => {
  it('are answered once a key', () =>
    onMonday(async ({ db: tx, cycle, open, ask }) => {
      await open();
      expect([await ask('p1', 'slj-head', EVIDENCE, 'k'), await ask('p1', 'slj-head', EVIDENCE, 'k')]).toEqual([
        'done',
        'done',
      ]);
      expect((await followUpView(tx, cycle, 'p1'))?.steps).toHaveLength(1);
    }));

  it('are refused with a code, and change nothing', () =>
    onMonday(async ({ db: tx, cycle, open, ask }) => {
      await open();
      expect(await ask('p1', 'office', VERIFY)).toBe('refused not_awaited');
      expect(await ask('p1', 'slj-head', { ...EVIDENCE, fields: {} })).toBe('refused field_missing');
      expect(await ask('nobody', 'slj-head', EVIDENCE)).toBe('unknown');
      expect(await followUpView(tx, cycle, 'p1')).toMatchObject({ number: 1, steps: [] });
    }));
});
