import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actOnFollowUp } from '../../activities/follow-up/act.ts';
import { type Opening, openingEvents } from '../../activities/follow-up/opening.ts';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import { followUps, followUpView } from '../../client/views/follow-ups.ts';
import { problemLedger } from '../../client/views/problems.ts';
import type { FollowUpCommand, FollowUpRequest } from '../../workflows/rules/follow-up/follow-up.ts';
import { plan, posts, task, unit } from '../support/cast.ts';
import { read } from '../support/message.ts';
import { type Office, openOffice } from '../support/office.ts';
import { type Outbox, outbox } from '../support/outbox.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

const COUNTY = plan({
  units: [unit('slj'), unit('lyj')],
  people: [
    ...posts('slj'),
    ...posts('lyj'),
    { id: 'office', name: '督查室', unit: null, post: 'supervisor', email: 'office@jinyun.example' },
  ],
  tasks: [task({ lead: [], indicators: [] })],
});
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

interface Desk extends Office {
  readonly box: Outbox;
  readonly open: (opening?: Partial<Opening>) => Promise<void>;
  readonly ask: (id: string, actor: string, request: FollowUpRequest, key?: string) => Promise<string>;
  /** Plays on to an instant, sends what is due, and says who got which follow-up mail, in all. */
  readonly told: (until: string) => Promise<string[]>;
}

/** On Monday the fifteenth of April 2024. */
const onMonday = (work: (desk: Desk) => Promise<void>) =>
  undone(db, async (tx) => {
    const box = outbox();
    const office = await openOffice(tx, { mailer: box, plan: COUNTY });
    const { cycle, deps } = office;
    await office.performUntil('2024-04-15T02:00:00Z');
    const definition = await definitionOf(tx, cycle);
    await work({
      ...office,
      box,
      open: async (over = {}) => {
        const source = { by: 'person', reason: '现场督查', helpers: [], common: false } as const;
        const opening = {
          id: 'p1',
          kind: 'problem',
          unit: 'slj',
          title: '河道堆积',
          due: '2024-04-30',
          source,
        } as const;
        const by = { at: await deps.businessNow(), actor: 'office', key: 'opened' };
        await append(tx, openingEvents(definition, cycle, { ...opening, ...over }, by), deps.now());
      },
      ask: async (id, actor, request, key = `${actor}/${JSON.stringify(request)}`) => {
        const command = { key, actor, at: await deps.businessNow(), ...request } as FollowUpCommand;
        const acted = await actOnFollowUp(tx, cycle, id, command, deps.now());
        return acted.status === 'refused' ? `refused ${acted.refused.map((r) => r.code).join()}` : acted.status;
      },
      told: async (until) => {
        await office.performUntil(until);
        await deliverDue(deps)();
        return box.sent
          .filter((s) => s.key.startsWith('follow-up/'))
          .map((s) => `${s.key.split('/').at(-2)?.slice(0, 10)} ${s.key.split('/').at(-1)}`);
      },
    });
  });

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
      await ask('p1', 'office', { ask: 'reopen', side: 'supervisor', reason: '反弹' });
      expect(await followUpView(tx, cycle, 'p1')).toMatchObject({
        state: 'open',
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

describe('a case that nobody moves', () => {
  it('goes into the problem ledger when its reminders have run out', () =>
    onMonday(async ({ db: tx, cycle, open, told }) => {
      await open({ id: 'l1', kind: 'list_entry', due: '2024-04-30' });
      await told('2024-05-16T01:00:00Z');
      expect(await followUpView(tx, cycle, 'l1.ledger')).toMatchObject({
        kind: 'problem',
        unit: 'slj',
        due: '2024-05-30',
        source: { by: 'escalation', from: 'l1' },
      });
    }));

  it('goes into the ledger as the office’s own where the office does not move, and is never laid at the unit’s door', () =>
    onMonday(async ({ db: tx, cycle, open, told }) => {
      await open({ id: 'h1', kind: 'help_request', due: '2024-04-30' });
      await told('2024-05-16T01:00:00Z');
      expect(await followUpView(tx, cycle, 'h1.office')).toMatchObject({
        kind: 'office_problem',
        awaited: 'explained',
      });
      expect((await followUps(tx, cycle, 'slj', true)).map((f) => f.id)).toEqual(['h1']);
      const { problems } = await problemLedger(tx, cycle, null, false);
      expect(problems).toMatchObject([{ id: 'h1.office', ofOffice: true, owner: null }]);
      expect((await problemLedger(tx, cycle, 'slj', true)).problems).toEqual([]);
    }));

  it('is reminded of for as long as it stands, where there is no rung above it', () =>
    onMonday(async ({ open, told }) => {
      await open({ id: 'h1', kind: 'help_request', due: '2024-04-30' });
      const until = async (day: string) => (await told(`${day}T02:00:00Z`)).filter((l) => l.endsWith(' office')).length;
      const byJuly = await until('2024-07-01');
      expect(await until('2024-09-01')).toBeGreaterThan(byJuly + 2);
    }));
});

describe('a problem that its unit does not move', () => {
  it('calls for a supervision notice, the next rung', () =>
    onMonday(async ({ db: tx, cycle, open, told }) => {
      await open();
      await told('2024-05-16T01:00:00Z');
      const notice = await followUpView(tx, cycle, 'p1.notice');
      expect(notice).toMatchObject({
        kind: 'supervision_notice',
        unit: 'slj',
        source: { by: 'escalation', from: 'p1' },
      });
    }));

  it('is raised by a supervisor before that, with a reason: the case ends and the next rung is opened', () =>
    onMonday(async ({ db: tx, cycle, open, ask }) => {
      await open();
      expect(await ask('p1', 'office', { ask: 'raise', side: 'supervisor', reason: '性质严重' })).toBe('done');
      expect(await followUpView(tx, cycle, 'p1')).toMatchObject({ state: 'raised', awaited: null });
      expect(await followUpView(tx, cycle, 'p1.notice')).toMatchObject({
        kind: 'supervision_notice',
        awaited: 'drafted',
        source: { by: 'raised', from: 'p1', reason: '性质严重' },
      });
    }));
});

describe('a case whose day was past when it was opened', () => {
  it('is told of although its instants were over, and holds nobody else’s up', () =>
    onMonday(async ({ open, told }) => {
      await open({ due: '2024-03-15' });
      const first = await told('2024-04-16T00:00:00Z');
      expect(first).toContain('2024-03-18 slj-head');
      await open({ id: 'p2', title: '水闸失修', due: '2024-03-15' });
      expect((await told('2024-04-17T00:00:00Z')).length).toBeGreaterThan(first.length);
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
