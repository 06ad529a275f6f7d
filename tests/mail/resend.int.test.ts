import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import { resend } from '../../activities/mail/resend.ts';
import type { SendResult } from '../../activities/ports.ts';
import type { Database } from '../../activities/store/database.ts';
import { type Office, openOffice } from '../support/office.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

const EARLY = '2024-02-01T01:00:00Z';
const A_DAY = 24 * 60;
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

interface Desk extends Office {
  readonly sent: readonly string[];
  readonly round: () => Promise<unknown>;
  readonly again: (key?: string) => Promise<string>;
  readonly state: () => Promise<string>;
}

/** One reminder to the water bureau's reporter, and a mail server that answers so in turn, and then accepts. */
const answering = (outcomes: readonly SendResult['outcome'][], work: (desk: Desk) => Promise<void>) =>
  undone(db, async (tx) => {
    const next = outcomes.values();
    const sent: string[] = [];
    const send = async ({ raw }: { readonly raw: string }) => {
      sent.push(raw);
      return { outcome: next.next().value ?? ('accepted' as const), response: 'so it is' };
    };
    const office = await openOffice(tx, { mailer: { send, close: async () => {} } });
    await office.performUntil(EARLY);
    const { cycle, deps } = office;
    const row = async () => {
      const [found] = await tx.query<{ key: string; state: string }>('select key, state from mail where cycle = $1', [
        cycle,
      ]);
      return found ?? { key: '', state: '' };
    };
    const again = async (key = 'k') => {
      const by = { key, actor: 'office', at: EARLY };
      return (await resend(tx, cycle, (await row()).key, by, deps.now())).status;
    };
    const round = async () => {
      office.wait(A_DAY);
      await deliverDue(deps)();
    };
    await work({ ...office, sent, round, again, state: async () => (await row()).state });
  });

describe('a message that is sent again', () => {
  it('goes out once more after it had been refused, and only once for one key', () =>
    answering(['refused'], async ({ round, again, state, sent }) => {
      await round();
      expect(await state()).toBe('undeliverable');
      expect([await again(), await again()]).toEqual(['done', 'done']);
      await round();
      expect([await state(), sent.length]).toEqual(['accepted', 2]);
    }));

  it('is the very same to the byte where the one before may have arrived', () =>
    answering(['unknown', 'unknown', 'unknown'], async ({ round, again, state, sent }) => {
      for (let times = 0; times < 3; times += 1) await round();
      expect(await state()).toBe('unknown');
      await again();
      await round();
      expect(await state()).toBe('accepted');
      expect(new Set(sent).size).toBe(1);
    }));

  it('is not sent while it is under way or after it has arrived', () =>
    answering([], async ({ round, again, state }) => {
      expect(await again()).toBe('refused');
      await round();
      expect([await state(), await again('k2')]).toEqual(['accepted', 'refused']);
    }));
});
