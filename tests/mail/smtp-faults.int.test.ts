import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import { createSmtpMailer } from '../../activities/mail/smtp-mailer.ts';
import type { Database } from '../../activities/store/database.ts';
import { FROM, read } from '../support/message.ts';
import { ledger, type Office, openOffice, report } from '../support/office.ts';
import { openRecord } from '../support/record.ts';
import { type Fault, type MailServer, openFaultyServer } from '../support/smtp.ts';
import { undone } from '../support/undone.ts';

/** The time-outs of the mailer as an address may shorten them, so that a silence need not be waited for. */
const IMPATIENT = '?connectionTimeout=300&greetingTimeout=300&socketTimeout=300';
let db: Database;
let server: MailServer;

beforeAll(async () => {
  db = await openRecord();
});

afterEach(() => server.close());
afterAll(() => db.close());

interface Desk extends Office {
  readonly round: () => Promise<unknown>;
}

/** One reminder waits on the first of February, to be handed to a server whose first connections end as given. */
async function through(faults: readonly Fault[], work: (desk: Desk) => Promise<void>): Promise<void> {
  server = await openFaultyServer(...faults);
  const mailer = createSmtpMailer(server.url + IMPATIENT, FROM);
  await undone(db, async (tx) => {
    const office = await openOffice(tx, { mailer });
    await office.performUntil('2024-02-01T01:00:00Z');
    await work({ ...office, round: deliverDue(office.deps) });
  }).finally(() => mailer.close());
}

const row = async (desk: Desk) => (await ledger(desk))[0];

/** Rounds with an hour between them: long enough for every wait. */
async function rounds(desk: Desk, n: number): Promise<void> {
  for (let i = 0; i < n; i += 1) {
    await desk.round();
    desk.wait(61);
  }
}

describe('a line that fails before the final dot', () => {
  it.each<[string, Fault]>([
    ['answers no greeting', { at: 'connect', next: 'silence' }],
    ['is silent when greeted', { at: 'greeting', next: 'silence' }],
    ['is cut when greeted', { at: 'greeting', next: 'cut' }],
    ['is silent when asked to take a message', { at: 'data', next: 'silence' }],
    ['is cut when asked to take a message', { at: 'data', next: 'cut' }],
  ])('has surely sent nothing, and the message waits: the server %s', (_, fault) =>
    through([fault], async (desk) => {
      await desk.round();
      expect(await row(desk)).toMatchObject({ state: 'pending', attempts: 1, ambiguous: 0 });
      await rounds(desk, 2);
      expect((await row(desk))?.state).toBe('accepted');
      expect(server.received).toHaveLength(1);
    }),
  );

  it('because the server cuts every connection at once is given up for now', () =>
    through(Array<Fault>(20).fill({ at: 'connect', next: 'cut' }), async (desk) => {
      await desk.round();
      expect(await row(desk)).toMatchObject({ state: 'pending', attempts: 1, ambiguous: 0 });
    }));
});

describe('a line that is cut in the middle of a message', () => {
  it('too large to have left us whole has surely sent nothing', async () => {
    server = await openFaultyServer({ at: 'body', next: 'cut' });
    const mailer = createSmtpMailer(server.url, FROM);
    const raw = `Subject: large\r\n\r\n${'line\r\n'.repeat(5_000_000)}`;
    expect(await mailer.send({ key: 'k', to: 'slj@jinyun.example', raw })).toMatchObject({ outcome: 'deferred' });
    await mailer.close();
  });

  it('small enough to have left us whole may have sent it', () =>
    through([{ at: 'body', next: 'cut' }], async (desk) => {
      await desk.round();
      expect(await row(desk)).toMatchObject({ state: 'pending', ambiguous: 1 });
      await rounds(desk, 2);
      expect(await row(desk)).toMatchObject({ state: 'accepted', attempts: 2 });
    }));
});

describe('a line that fails after the final dot', () => {
  it.each<[string, Fault]>([
    ['is cut', { at: 'dot', next: 'cut' }],
    ['falls silent', { at: 'dot', next: 'silence' }],
  ])('may have sent the message, which is repeated to the byte under the same Message-ID: it %s', (_, fault) =>
    through([fault], async (desk) => {
      await desk.round();
      expect(await row(desk)).toMatchObject({ state: 'pending', attempts: 1, ambiguous: 1 });
      await report(desk);
      desk.wait(61);
      await desk.round();
      expect(await row(desk)).toMatchObject({ state: 'accepted', attempts: 2, ambiguous: 1 });
      const [first, second] = server.received;
      expect(second?.raw).toBe(first?.raw);
      expect((await read(second?.raw ?? '')).mail.messageId).toMatch(/^<[0-9a-f]{32}@duban\.example>$/);
      expect(server.received).toHaveLength(2);
    }),
  );

  it('every time is repeated twice, and then a person has to look', () =>
    through(Array<Fault>(9).fill({ at: 'dot', next: 'cut' }), async (desk) => {
      await rounds(desk, 6);
      expect(await row(desk)).toMatchObject({ state: 'unknown', attempts: 3, ambiguous: 3 });
      expect(server.received).toHaveLength(3);
      expect(new Set(server.received.map((m) => m.raw)).size).toBe(1);
    }));

  it('leaves at most one copy more than there were ambiguous ends, whatever came before and between', () =>
    through(
      [
        { at: 'data', next: 'cut' },
        { at: 'dot', next: 'cut' },
        { at: 'greeting', next: 'cut' },
        { at: 'dot', next: 'silence' },
      ],
      async (desk) => {
        await rounds(desk, 8);
        expect(await row(desk)).toMatchObject({ state: 'accepted', ambiguous: 2 });
        expect(server.received).toHaveLength(3);
      },
    ));
});
