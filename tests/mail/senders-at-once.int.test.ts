import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim } from '../../activities/mail/claim.ts';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import type { Database } from '../../activities/store/database.ts';
import { verify } from '../../activities/store/verify.ts';
import { aTaskEach } from '../support/county.ts';
import { ledger, type Office, openOffice, report } from '../support/office.ts';
import { type Outbox, outbox } from '../support/outbox.ts';
import { openRecord } from '../support/record.ts';

/** More units than one round of sending has recipients, each with a report to hand in. */
const UNITS = Array.from({ length: 70 }, (_, i) => `unit-${i + 1}`);
const COUNTY = aTaskEach(UNITS);
const EARLY = '2024-02-01T01:00:00Z';
const LATER = '2024-02-07T01:00:00Z';

let db: Database;
let office: Office;
let box: Outbox;

beforeEach(async () => {
  db = await openRecord();
  box = outbox();
  office = await openOffice(db, { mailer: box, plan: COUNTY });
});

afterEach(() => db.close());

/** A sender that sends as long as there is anything. */
async function emptying(id: string): Promise<void> {
  const round = deliverDue({ ...office.deps, sender: { id, sole: false } });
  while ((await round()).more);
}

const recipients = () => box.sent.map((s) => s.to).toSorted();

describe('senders at once', () => {
  it('claim no row twice', async () => {
    await office.performUntil(EARLY);
    const claims = await Promise.all(
      ['a', 'b', 'c', 'd'].map((id) => claim(db, { id, sole: false }, office.deps.now(), LATER)),
    );
    const keys = claims.flatMap((taken) => taken?.rows.map((r) => r.key) ?? []);
    expect(keys.length).toBeGreaterThanOrEqual(60);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('send every message once between them', async () => {
    await office.performUntil(EARLY);
    await Promise.all(['a', 'b', 'c'].map(emptying));
    expect(recipients()).toEqual(UNITS.map((id) => `${id}-reporter@jinyun.example`).toSorted());
    expect(new Set((await ledger(office)).map((r) => `${r.state} ${r.attempts} ${r.ambiguous}`))).toEqual(
      new Set(['accepted 1 0']),
    );
    expect(await verify(db)).toMatchObject({ whole: true });
  });
});

describe('after days in which nothing was sent', () => {
  it('every person gets one message, however many there are', async () => {
    await office.performUntil(LATER);
    await emptying('a');
    expect(recipients()).toEqual(COUNTY.people.map((p) => p.email).toSorted());
    const states = new Set((await ledger(office)).map((r) => r.state));
    expect(states).toEqual(new Set(['accepted', 'superseded']));
  });

  it('nobody hears of what was reported meanwhile', async () => {
    await office.performUntil(LATER);
    for (const id of UNITS.slice(0, 69)) await report(office, { unit: id, task: `task-of-${id}` });
    await emptying('a');
    const late = ['unit-70-head', 'unit-70-reporter', 'office'];
    expect(recipients()).toEqual(late.map((id) => `${id}@jinyun.example`).toSorted());
  });
});
