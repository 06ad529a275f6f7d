import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import { createSmtpMailer } from '../../activities/mail/smtp-mailer.ts';
import type { Database } from '../../activities/store/database.ts';
import { type Instant, toInstant, toMs } from '../../workflows/rules/time/instant.ts';
import { aTaskEach } from '../support/county.ts';
import { FROM, read } from '../support/message.ts';
import { ledger, type Office, openOffice, report } from '../support/office.ts';
import { openRecord } from '../support/record.ts';
import { type MailServer, openSmtpServer } from '../support/smtp.ts';
import { undone } from '../support/undone.ts';

const UNITS = ['slj', 'lyj', 'jtj'];
const COUNTY = aTaskEach(UNITS);
/** From before the reminder on the deadline day to after the one that supervisors get. */
const DOWN = '2024-02-03T16:00:00Z';
const UP = '2024-02-07T02:00:00Z';
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

interface Desk extends Office {
  readonly server: MailServer;
  readonly round: () => ReturnType<ReturnType<typeof deliverDue>>;
  /** Days pass with a round every four hours. */
  readonly tryUntil: (end: Instant) => Promise<void>;
}

/** What reaches a server that was away while the reminders of January fell due; `meanwhile` is what happened then. */
async function afterOutage(
  meanwhile: (desk: Omit<Desk, 'server'>) => Promise<void>,
  then: (desk: Desk) => Promise<void>,
) {
  const gone = await openSmtpServer();
  await gone.close();
  const mailer = createSmtpMailer(gone.url, FROM);
  await undone(db, async (tx) => {
    const office = await openOffice(tx, { mailer, plan: COUNTY });
    const round = deliverDue(office.deps);
    const tryUntil = async (end: Instant) => {
      for (let at = await office.deps.businessNow(); at < end; at = toInstant(toMs(at) + 4 * 3_600_000)) {
        await office.performUntil(at);
        await round();
      }
      await office.performUntil(end);
    };
    await office.performUntil(DOWN);
    await meanwhile({ ...office, round, tryUntil });
    const server = await openSmtpServer({}, {}, Number(new URL(gone.url).port));
    await then({ ...office, round, tryUntil, server }).finally(server.close);
  }).finally(mailer.close);
}

const recipients = ({ server }: Desk) => server.received.flatMap((m) => m.to).toSorted();
const everybody = COUNTY.people.map((p) => p.email).toSorted();

describe('a mail server that was away for days', () => {
  it.each<[string, (desk: Omit<Desk, 'server'>) => Promise<void>]>([
    ['while it was tried again and again', (desk) => desk.tryUntil(UP)],
    ['while nobody sent anything either', (desk) => desk.performUntil(UP)],
  ])('gets one message a person, and every row ends: %s', (_, meanwhile) =>
    afterOutage(meanwhile, async (desk) => {
      while ((await desk.round()).more);
      desk.wait(61);
      await desk.round();
      expect(recipients(desk)).toEqual(everybody);
      const ends = (await ledger(desk)).map((r) => `${r.state} ${r.ambiguous}`);
      expect(new Set(ends)).toEqual(new Set(['accepted 0', 'superseded 0']));
      expect(ends.filter((end) => end === 'accepted 0')).toHaveLength(everybody.length);
    }),
  );

  it('hears nothing of what was reported while it was away', () =>
    afterOutage(
      async (desk) => {
        await desk.tryUntil('2024-02-06T00:00:00Z');
        await report(desk, { unit: 'slj', task: 'task-of-slj' });
        await desk.tryUntil(UP);
      },
      async (desk) => {
        desk.wait(61);
        await desk.round();
        expect(recipients(desk)).toEqual(everybody.filter((email) => !email.startsWith('slj')));
        const texts = await Promise.all(desk.server.received.map(async (m) => (await read(m.raw)).text));
        expect(texts.join('\n')).not.toContain('县水利局');
      },
    ));

  it('is told of each report once, by the newest reminder', () =>
    afterOutage(
      (desk) => desk.performUntil(UP),
      async (desk) => {
        await desk.round();
        const office = desk.server.received.find((m) => m.to.includes('office@jinyun.example'));
        const { mail, text } = await read(office?.raw ?? '');
        expect(mail.subject).toBe('【催报】2024年1月 3项任务进展待报');
        expect(text.match(/^\d+\. /gm)).toHaveLength(3);
      },
    ));

  it('is asked again at an hour’s distance at most', () =>
    afterOutage(
      (desk) => desk.tryUntil(UP),
      async (desk) => {
        await desk.server.close();
        expect((await desk.round()).retryInMs).toBeLessThanOrEqual(3_600_000);
      },
    ));
});
