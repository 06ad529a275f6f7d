import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import { createSmtpMailer } from '../../activities/mail/smtp-mailer.ts';
import type { Database } from '../../activities/store/database.ts';
import { keptMessages } from '../../activities/store/messages.ts';
import { plan, posts, task, unit } from '../support/cast.ts';
import { FROM, read } from '../support/message.ts';
import { ledger, type Office, openOffice } from '../support/office.ts';
import { openRecord } from '../support/record.ts';
import { type MailServer, openSmtpServer, type Refusals } from '../support/smtp.ts';
import { undone } from '../support/undone.ts';

const UNITS = ['slj', 'lyj', 'jtj', 'wjj', 'hzz'];
const COUNTY = plan({
  units: UNITS.map((id) => unit(id)),
  people: UNITS.flatMap(posts),
  tasks: UNITS.map((id) => task({ id: `task-of-${id}`, lead: [id] })),
});
const LYJ = 'lyj-reporter@jinyun.example';
let db: Database;
let server: MailServer;

beforeAll(async () => {
  db = await openRecord();
});

afterEach(() => server.close());
afterAll(() => db.close());

interface Desk extends Office {
  readonly round: () => ReturnType<ReturnType<typeof deliverDue>>;
}

/** Five reminders wait on the first of February, to be handed to a server. */
async function atServer(url: string, work: (desk: Desk) => Promise<void>): Promise<void> {
  const mailer = createSmtpMailer(url, FROM);
  await undone(db, async (tx) => {
    const office = await openOffice(tx, { mailer, plan: COUNTY });
    await office.performUntil('2024-02-01T01:00:00Z');
    await work({ ...office, round: deliverDue(office.deps) });
  });
  await mailer.close();
}

async function serving(refusals: Refusals, work: (desk: Desk) => Promise<void>): Promise<void> {
  server = await openSmtpServer(refusals);
  await atServer(server.url, work);
}

/** The states of the ledger by recipient. */
const states = async (desk: Desk) =>
  Object.fromEntries((await ledger(desk)).map((r) => [r.recipient.replace('-reporter', ''), r.state]));
const all = (state: string, except: Record<string, string> = {}) => ({
  ...Object.fromEntries(UNITS.map((id) => [id, state])),
  ...except,
});

describe('a server that takes mail', () => {
  it('gets each message once, from the office, for its recipient alone', () =>
    serving({}, async (desk) => {
      expect(await desk.round()).toEqual({ more: false, retryInMs: null });
      expect(await states(desk)).toEqual(all('accepted'));
      expect(server.received.map((m) => m.to)).toHaveLength(5);
      expect(server.received.flatMap((m) => m.to).toSorted()).toEqual(
        UNITS.map((id) => `${id}-reporter@jinyun.example`).toSorted(),
      );
      expect(new Set(server.received.map((m) => m.from))).toEqual(new Set(['duban@duban.example']));
    }));

  it('gets the very bytes that are kept', () =>
    serving({}, async (desk) => {
      await desk.round();
      const keys = (await desk.db.query<{ key: string }>('select key from mail')).map((r) => r.key);
      const kept = [...(await keptMessages(desk.db, keys)).values()];
      expect(server.received.map((m) => m.raw).toSorted()).toEqual(kept.toSorted());
      expect((await read(server.received[0]?.raw ?? '')).mail.subject).toBe('【报送提醒】2024年1月 1项任务进展待报');
    }));

  it('has its words noted in the ledger', () =>
    serving({}, async (desk) => {
      await desk.round();
      expect((await ledger(desk))[0]?.note).toMatch(/^250 /);
    }));

  it('is spoken to over three lines at most, which are kept', () =>
    serving({}, async (desk) => {
      await desk.round();
      await desk.performUntil('2024-02-07T01:00:00Z');
      await desk.round();
      expect(server.received.length).toBeGreaterThan(10);
      expect(server.connections()).toBeLessThanOrEqual(3);
    }));
});

describe('a server that refuses', () => {
  it.each([550, 551, 553])(
    'one address for good (%i) makes that row undeliverable, the others are unaffected',
    (code) =>
      serving({ recipient: (address) => (address === LYJ ? code : null) }, async (desk) => {
        expect(await desk.round()).toEqual({ more: false, retryInMs: null });
        expect(await states(desk)).toEqual(all('accepted', { lyj: 'undeliverable' }));
        expect((await ledger(desk)).find((r) => r.recipient === 'lyj-reporter')?.note).toContain(String(code));
      }),
  );

  it.each([450, 451, 452])('one address for now (%i) has that row tried again', (code) => {
    let away = true;
    return serving({ recipient: (address) => (away && address === LYJ ? code : null) }, async (desk) => {
      expect(await desk.round()).toEqual({ more: false, retryInMs: 60_000 });
      expect(await states(desk)).toEqual(all('accepted', { lyj: 'pending' }));
      away = false;
      desk.wait(1);
      await desk.round();
      expect(await states(desk)).toEqual(all('accepted'));
      expect(server.received).toHaveLength(5);
    });
  });

  it('a message for good makes its row undeliverable', () =>
    serving({ message: (raw) => (raw.includes(LYJ) ? 554 : null) }, async (desk) => {
      await desk.round();
      expect(await states(desk)).toEqual(all('accepted', { lyj: 'undeliverable' }));
    }));

  it('a message for now has it tried again', () =>
    serving({ message: (raw) => (raw.includes(LYJ) ? 451 : null) }, async (desk) => {
      await desk.round();
      expect(await states(desk)).toEqual(all('accepted', { lyj: 'pending' }));
    }));

  it.each([550, 530, 451])('the sender (%i) says nothing about any recipient: everything waits', (code) =>
    serving({ sender: () => code }, async (desk) => {
      await desk.round();
      expect(await states(desk)).toEqual(all('pending'));
      expect((await ledger(desk)).every((r) => r.ambiguous === 0)).toBe(true);
    }),
  );

  it('a password says nothing about any recipient: everything waits', async () => {
    server = await openSmtpServer(
      {},
      {
        disabledCommands: ['STARTTLS'],
        authOptional: false,
        onAuth: (_auth, _session, done) => done(new Error('no')),
        allowInsecureAuth: true,
      },
    );
    await atServer(server.url.replace('://', '://duban:wrong-password@'), async (desk) => {
      await desk.round();
      expect(await states(desk)).toEqual(all('pending'));
      expect(JSON.stringify(await ledger(desk))).not.toContain('wrong-password');
    });
  });
});

describe('a server that cannot be trusted or reached', () => {
  it('with a certificate that nobody vouches for gets nothing, and everything waits', async () => {
    server = await openSmtpServer({}, { secure: true });
    await atServer(server.url, async (desk) => {
      await desk.round();
      expect(await states(desk)).toEqual(all('pending'));
      expect(server.received).toEqual([]);
    });
  });

  it('because nobody listens has everything wait', async () => {
    server = await openSmtpServer();
    await server.close();
    await atServer(server.url, async (desk) => {
      expect(await desk.round()).toEqual({ more: false, retryInMs: 60_000 });
      expect(await states(desk)).toEqual(all('pending'));
      expect((await ledger(desk))[0]).toMatchObject({ attempts: 1, ambiguous: 0 });
    });
  });
});
