import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import { nextOpenInstant } from '../../activities/store/agenda.ts';
import type { Database } from '../../activities/store/database.ts';
import { lastNumber } from '../../activities/store/last-number.ts';
import type { TaskFact } from '../../workflows/rules/task/events.ts';
import { act, plan, posts, task, unit } from '../support/cast.ts';
import { leader, supervisor } from '../support/countywide.ts';
import { read } from '../support/message.ts';
import { type Office, openOffice } from '../support/office.ts';
import { type Outbox, outbox } from '../support/outbox.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

const QUARTER = plan({
  horizon: { from: '2024-01-01', to: '2024-03-31' },
  units: [unit('slj')],
  people: [supervisor('office'), supervisor('office2'), ...posts('slj')],
  tasks: [task({ lead: [], indicators: [] })],
});
const PROPOSED = '2024-02-20T02:00:00Z';
const CHANGE = { act: 'extend', indicator: null, due: '2024-06-30' } as const;
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

interface Desk extends Office {
  readonly box: Outbox;
  readonly record: (actor: string, key: string, fact: TaskFact) => Promise<unknown>;
  /** Plays on to an instant and sends what is due, then says who got an approval mail, in all. */
  readonly asked: (until: string) => Promise<string[]>;
}

/** An extension has been proposed by a supervisor on the twentieth of February, a Tuesday. */
const proposed = (work: (desk: Desk) => Promise<void>, of = QUARTER) =>
  undone(db, async (tx) => {
    const box = outbox();
    const at = await openOffice(tx, { mailer: box, plan: of });
    const entity = `task/${at.cycle}/hydropower`;
    const record: Desk['record'] = async (actor, key, fact) => {
      const expect = await lastNumber(tx, entity);
      return at.activities.recordTask({ entity, expect, key, at: await at.deps.businessNow(), actor, facts: [fact] });
    };
    const asked = async (until: string) => {
      await at.performUntil(until);
      await deliverDue(at.deps)();
      return box.sent
        .filter((s) => s.key.startsWith('approval/'))
        .map((s) => `${s.key.split('/').at(-2)?.slice(0, 10)} ${s.to}`);
    };
    await at.performUntil(PROPOSED);
    await record('office', 'p1', { type: 'change_proposed', id: 'p1', change: CHANGE, reason: '汛期影响' });
    await work({ ...at, box, record, asked });
  });

const made: TaskFact = { type: 'change_made', id: 'p1', made: act(CHANGE, PROPOSED) };
const rejected: TaskFact = { type: 'change_rejected', id: 'p1', reason: '理由不足' };

describe('an idle approver', () => {
  it('is reminded on every working day, from the next one on, and the proposer is not', () =>
    proposed(async ({ asked }) => {
      expect(await asked('2024-02-21T00:59:59Z')).toEqual([]);
      expect(await asked('2024-02-21T01:00:00Z')).toEqual(['2024-02-21 office2@jinyun.example']);
      expect((await asked('2024-02-26T01:00:00Z')).map((line) => line.slice(0, 10))).toEqual([
        '2024-02-21',
        '2024-02-22',
        '2024-02-23',
        '2024-02-26',
      ]);
    }));

  it('hears of everything that waits at an instant in one message', () =>
    proposed(async ({ asked, box, record }) => {
      for (const id of ['p2', 'p3']) {
        await record('office', id, { type: 'change_proposed', id, change: CHANGE, reason: '汛期影响' });
      }
      expect(await asked('2024-02-21T01:00:00Z')).toEqual(['2024-02-21 office2@jinyun.example']);
      const { text } = await read(box.sent.at(-1)?.raw ?? '');
      expect(text.match(/水电产业发展：延期/g)).toHaveLength(3);
    }));

  it('is not reminded of days that passed while nothing ran', () =>
    proposed(async ({ asked, goTo, activities, cycle }) => {
      goTo('2024-03-08T02:00:00Z');
      await activities.performInstant(cycle, '2024-02-21T01:00:00Z');
      expect(await asked('2024-03-10T00:00:00Z')).toEqual(['2024-02-21 office2@jinyun.example']);
    }));

  it('reads what waits', () =>
    proposed(async ({ asked, box }) => {
      await asked('2024-02-21T01:00:00Z');
      const { mail, text } = await read(box.sent.at(-1)?.raw ?? '');
      expect(mail.subject).toBe('【待审批】延期');
      expect(text).toContain('水电产业发展：延期，2024年2月20日起，由督查室提出');
    }));

  it.each([
    ['approved', 'office2', made],
    ['rejected', 'office2', rejected],
    ['without a task, which has run to its end', 'system', { type: 'task_closed' } as TaskFact],
  ])('is left alone once the proposal is %s', (_, actor, fact) =>
    proposed(async ({ asked, record }) => {
      await asked('2024-02-21T01:00:00Z');
      await record(actor, 'end', fact);
      expect(await asked('2024-03-01T00:00:00Z')).toHaveLength(1);
    }),
  );
});

describe('a leader of the county', () => {
  const under = (people: typeof QUARTER.people) => ({ ...QUARTER, people });

  it('hears of what the office leaves undecided from the third working day on', () =>
    proposed(
      async ({ asked }) =>
        expect(await asked('2024-02-26T01:00:00Z')).toEqual([
          '2024-02-21 office2@jinyun.example',
          '2024-02-22 office2@jinyun.example',
          '2024-02-23 leader@jinyun.example',
          '2024-02-23 office2@jinyun.example',
          '2024-02-26 leader@jinyun.example',
          '2024-02-26 office2@jinyun.example',
        ]),
      under([supervisor('office'), supervisor('office2'), leader()]),
    ));

  it('is asked at once where the office has nobody else', () =>
    proposed(
      async ({ asked }) => expect(await asked('2024-02-21T01:00:00Z')).toEqual(['2024-02-21 leader@jinyun.example']),
      under([supervisor('office'), leader()]),
    ));
});

describe('the agenda of a cycle', () => {
  it('ends although a proposal was never decided, when its task has run to its end', () =>
    proposed(async ({ db: tx, cycle, asked, record, activities }) => {
      await asked('2024-04-08T16:00:00Z');
      await activities.freezeReview(cycle, '2024-Q1', '2024-04-08T16:00:00Z');
      const review = { entity: `review/${cycle}/2024-Q1`, actor: 'office', at: '2024-04-12T01:00:00Z' };
      for (const [expect, type] of (['review_proposed', 'review_approved', 'review_published'] as const).entries()) {
        await activities.recordReview({ ...review, expect: expect + 1, key: type, facts: [{ type }] });
      }
      await asked('2024-04-18T00:00:00Z');
      await record('system', 'close', { type: 'task_closed' });
      await asked('2024-06-01T00:00:00Z');
      expect(await nextOpenInstant(tx, cycle)).toBeNull();
    }));
});
