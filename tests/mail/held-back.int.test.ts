import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import type { Database } from '../../activities/store/database.ts';
import type { MailLimits } from '../../activities/store/mail-rows.ts';
import { plan, task, unit } from '../support/cast.ts';
import { ledger, type Office, openOffice } from '../support/office.ts';
import { outbox } from '../support/outbox.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

/** Three units that owe one report each: three reminders on the first of February, six messages from the fifth on. */
const OWED = plan({
  units: [unit('slj'), unit('lyj'), unit('nyncj')],
  tasks: ['slj', 'lyj', 'nyncj'].map((id) => task({ id: `of-${id}`, lead: [id] })),
});
const [FIRST, SECOND, THIRD] = ['2024-02-01T01:00:00Z', '2024-02-04T01:00:00Z', '2024-02-05T01:00:00Z'] as const;
const HOUR = 60;

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

interface Desk extends Office {
  /** Sends what is due; answers with when to try again, in minutes. */
  readonly round: () => Promise<number | null>;
  readonly sent: () => Promise<string[]>;
}

const within = (limits: MailLimits, work: (desk: Desk) => Promise<void>) =>
  undone(db, async (tx) => {
    const box = outbox();
    const office = await openOffice(tx, { mailer: box, plan: OWED, sender: { id: 'sender', sole: false, limits } });
    await office.performUntil(FIRST);
    const deliver = deliverDue(office.deps);
    await work({
      ...office,
      round: async () => {
        const { retryInMs } = await deliver();
        return retryInMs === null ? null : retryInMs / 60_000;
      },
      sent: async () => box.sent.map((s) => s.to.split('@')[0] ?? ''),
    });
  });

const held = async (desk: Desk) =>
  (await ledger(desk)).filter((r) => r.state === 'pending').map((r) => `${r.recipient}: ${r.note}`);

describe('mail beyond its limits', () => {
  it('in an hour waits for the next, and the ledger says why', () =>
    within({ personDay: 20, hour: 2 }, async (desk) => {
      expect(await desk.round()).toBe(HOUR);
      expect(await desk.sent()).toEqual(['lyj-reporter', 'nyncj-reporter']);
      expect(await held(desk)).toEqual(['slj-reporter: held back: 2 messages an hour']);
      desk.wait(HOUR - 1);
      await desk.round();
      expect(await desk.sent()).toHaveLength(2);
      desk.wait(1);
      expect(await desk.round()).toBeNull();
      expect(await desk.sent()).toHaveLength(3);
    }));

  it('to one person waits until a day has passed since the last', () =>
    within({ personDay: 1, hour: 100 }, async (desk) => {
      await desk.performUntil(SECOND);
      desk.wait(2 * HOUR);
      await desk.round();
      await desk.performUntil(THIRD);
      const reporters = async () => (await desk.sent()).filter((who) => who === 'slj-reporter').length;
      expect(await desk.round()).toBe(HOUR);
      expect(await held(desk)).toContain('slj-reporter: held back: 1 messages a day to one person');
      desk.wait(HOUR);
      await desk.round();
      expect(await reporters()).toBe(1);
      desk.wait(HOUR);
      await desk.round();
      expect(await reporters()).toBe(2);
    }));

  it('of several reminders to one person counts one', () =>
    within({ personDay: 1, hour: 100 }, async (desk) => {
      await desk.performUntil(SECOND);
      await desk.round();
      expect(await desk.sent()).toEqual(['lyj-reporter', 'nyncj-reporter', 'slj-reporter']);
      expect(await held(desk)).toEqual([]);
    }));

  it('goes out where no limits are set', () =>
    within({ personDay: 0, hour: 0 }, async (desk) => {
      expect(await desk.round()).toBe(HOUR);
      const free = { ...desk.deps, sender: { id: 'sender', sole: false } };
      desk.wait(HOUR);
      await deliverDue(free)();
      expect(await desk.sent()).toHaveLength(3);
    }));
});
