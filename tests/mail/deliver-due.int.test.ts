import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import type { Database } from '../../activities/store/database.ts';
import { keptMessages } from '../../activities/store/messages.ts';
import { read } from '../support/message.ts';
import { ledger, type Office, openOffice, report } from '../support/office.ts';
import { type Outbox, outbox } from '../support/outbox.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

const EARLY = '2024-02-01T01:00:00Z';
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

interface Desk extends Office {
  readonly box: Outbox;
  /** One round of sending. */
  readonly round: () => ReturnType<ReturnType<typeof deliverDue>>;
  /** A round after so many minutes. */
  readonly later: (minutes: number) => ReturnType<ReturnType<typeof deliverDue>>;
}

/** One reminder waits for the water office's reporter on the first of February. */
const planned = (work: (desk: Desk) => Promise<void>) =>
  undone(db, async (tx) => {
    const box = outbox();
    const office = await openOffice(tx, { mailer: box });
    await office.performUntil(EARLY);
    const round = deliverDue(office.deps);
    const later = (minutes: number) => {
      office.wait(minutes);
      return round();
    };
    await work({ ...office, box, round, later });
  });

const row = async (desk: Desk) => (await ledger(desk))[0];
const attempts = ({ db: tx }: Desk) =>
  tx.query<{ line: string }>(`select attempt || ' ' || outcome as line from mail_attempts order by attempt`);

describe('a round of sending', () => {
  it('hands over what is due and notes that it was accepted', () =>
    planned(async (desk) => {
      expect(await desk.round()).toEqual({ more: false, retryInMs: null });
      expect(desk.box.sent.map((s) => s.to)).toEqual(['slj-reporter@jinyun.example']);
      expect(await row(desk)).toMatchObject({
        state: 'accepted',
        attempts: 1,
        ambiguous: 0,
        note: 'accepted in the test',
      });
      expect(await attempts(desk)).toEqual([{ line: '1 accepted' }]);
    }));

  it('keeps the bytes that it sends', () =>
    planned(async (desk) => {
      await desk.round();
      const [sent] = desk.box.sent;
      expect((await keptMessages(desk.db, [sent?.key ?? ''])).get(sent?.key ?? '')).toBe(sent?.raw);
    }));

  it('does nothing a second time', () =>
    planned(async (desk) => {
      await desk.round();
      await desk.later(60 * 24 * 365);
      expect(desk.box.sent).toHaveLength(1);
    }));

  it('gives up an address that is refused for good', () =>
    planned(async (desk) => {
      desk.box.next('refused');
      expect(await desk.round()).toEqual({ more: false, retryInMs: null });
      await desk.later(60 * 24);
      expect(desk.box.sent).toHaveLength(1);
      expect((await row(desk))?.state).toBe('undeliverable');
    }));

  it('tries a deferred one again when its wait is over, not before, as often as it takes', () =>
    planned(async (desk) => {
      desk.box.next('deferred', 'deferred', 'deferred');
      expect(await desk.round()).toEqual({ more: false, retryInMs: 60_000 });
      for (const [minutes, sent] of [
        [0.9, 1],
        [0.1, 2],
        [1.9, 2],
        [0.1, 3],
        [4, 4],
      ] as const) {
        await desk.later(minutes);
        expect(desk.box.sent).toHaveLength(sent);
      }
      expect(await row(desk)).toMatchObject({ state: 'accepted', attempts: 4, ambiguous: 0 });
    }));

  it('writes a deferred one anew, without what was reported in between', () =>
    planned(async (desk) => {
      desk.box.next('deferred');
      await desk.round();
      await report(desk);
      expect(await desk.later(5)).toEqual({ more: false, retryInMs: null });
      expect(desk.box.sent).toHaveLength(1);
      expect(await row(desk)).toMatchObject({ state: 'superseded', note: 'reported' });
    }));

  it('takes one that still waits along with a newer one to the same person', () =>
    planned(async (desk) => {
      desk.box.next(...Array<'deferred'>(8).fill('deferred'));
      for (let i = 0; i < 7; i += 1) await desk.later(60);
      desk.goTo('2024-02-04T00:30:00Z');
      await desk.round();
      await desk.performUntil('2024-02-04T01:00:00Z');
      for (const minutes of [0, 60]) await desk.later(minutes);
      expect((await ledger(desk)).map((r) => r.state)).toEqual(['superseded', 'accepted']);
      expect(desk.box.sent).toHaveLength(9);
    }));

  it('gives up a post that has no address in the plan', () =>
    planned(async (desk) => {
      await desk.db.query(`update mail set recipient = 'nobody'`);
      await desk.round();
      expect(desk.box.sent).toEqual([]);
      expect(await row(desk)).toMatchObject({ state: 'undeliverable', note: 'the post has no address in the plan' });
    }));
});

describe('a message that may have arrived', () => {
  it('is repeated twice at most, and then a person has to look', () =>
    planned(async (desk) => {
      desk.box.next('unknown', 'unknown', 'unknown');
      for (const minutes of [0, 1, 2, 60, 60]) await desk.later(minutes);
      expect(desk.box.sent).toHaveLength(3);
      expect(await row(desk)).toMatchObject({ state: 'unknown', attempts: 3, ambiguous: 3 });
    }));

  it('is repeated to the byte under its Message-ID, whatever was reported in between', () =>
    planned(async (desk) => {
      desk.box.next('unknown', 'deferred', 'unknown');
      await desk.round();
      await report(desk);
      for (const minutes of [1, 2, 4]) await desk.later(minutes);
      const copies = new Set(desk.box.sent.map((s) => s.raw));
      expect(copies.size).toBe(1);
      const { mail } = await read([...copies][0] ?? '');
      expect(mail.messageId).toMatch(/^<[0-9a-f]{32}@duban\.example>$/);
      expect((await row(desk))?.state).toBe('accepted');
    }));

  it.each([
    ['every sender is lost', ['lost', 'lost', 'lost', 'accepted']],
    ['a lost sender is followed by unknown ends', ['lost', 'unknown', 'unknown', 'accepted']],
    ['unknown ends are followed by a lost sender', ['unknown', 'unknown', 'lost', 'accepted']],
  ] as const)('is never sent a fourth time when %s', (_, ends) =>
    planned(async (desk) => {
      for (const end of ends) desk.box.next(end === 'lost' ? () => Promise.reject(new Error('killed')) : end);
      for (let i = 0; i < 6; i += 1) await desk.later(61).catch(() => undefined);
      expect(desk.box.sent).toHaveLength(3);
      expect(new Set(desk.box.sent.map((s) => s.raw)).size).toBe(1);
      expect((await row(desk))?.state).toBe('unknown');
    }),
  );

  it('ends well when a repeat is accepted', () =>
    planned(async (desk) => {
      desk.box.next(() => Promise.reject(new Error('killed')), 'unknown', 'accepted');
      for (let i = 0; i < 4; i += 1) await desk.later(61).catch(() => undefined);
      expect(await row(desk)).toMatchObject({ state: 'accepted', attempts: 3, ambiguous: 2 });
    }));
});

describe('a sender that is lost', () => {
  it('holds its rows until its lease runs out', () =>
    planned(async (desk) => {
      desk.box.next(() => Promise.reject(new Error('killed')));
      await expect(desk.round()).rejects.toThrow('killed');
      expect(await desk.later(10)).toEqual({ more: false, retryInMs: 20 * 60_000 });
      await desk.later(20);
      expect(desk.box.sent).toHaveLength(2);
    }));

  it('before it kept any bytes has its rows written anew', () =>
    planned(async (desk) => {
      const failing: Database = {
        ...desk.db,
        query: (sql, params) =>
          /into messages/.test(sql) ? Promise.reject(new Error('killed')) : desk.db.query(sql, params),
      };
      await expect(deliverDue({ ...desk.deps, db: failing })()).rejects.toThrow('killed');
      await desk.later(31);
      expect(desk.box.sent).toHaveLength(1);
      expect((await row(desk))?.state).toBe('accepted');
    }));

  it('after the server took a message, before that was recorded, repeats the same bytes', () =>
    planned(async (desk) => {
      const failing: Database = {
        ...desk.db,
        query: (sql, params) =>
          JSON.stringify(params ?? '').includes('mail_settled')
            ? Promise.reject(new Error('away'))
            : desk.db.query(sql, params),
      };
      await expect(deliverDue({ ...desk.deps, db: failing })()).rejects.toThrow('away');
      await desk.later(31);
      expect(new Set(desk.box.sent.map((s) => s.raw)).size).toBe(1);
      expect(await row(desk)).toMatchObject({ state: 'accepted', attempts: 2, ambiguous: 1 });
    }));
});
