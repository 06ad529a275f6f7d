import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caller } from '../support/caller.ts';
import { copiesFor, faultsOf, messageId } from '../support/copies.ts';
import { eventually } from '../support/eventually.ts';
import { type Home, home, type RunningDuban } from '../support/installation.ts';
import { overduePlan } from '../support/overdue-plan.ts';
import { openTurnstile, type Turnstile } from '../support/turnstile.ts';

/** More recipients than one round of sending takes. */
const overdue = overduePlan(70, new Date().toISOString().slice(0, 10));

describe('an embedded installation that is killed while it reminds', () => {
  let mail: Turnstile;
  let place: Home;
  let running: RunningDuban;

  beforeAll(async () => {
    mail = await openTurnstile();
    place = await home(overdue.plan, overdue.policy, { from: overdue.from, env: { SMTP_URL: mail.url } });
  });

  afterAll(async () => {
    await running.stop();
    await place.clear();
    await mail.close();
  });

  const ledger = () => caller(running.url, running.operator).mail('live');
  const everythingSent = () =>
    eventually('every reminder accepted', async () => (await ledger()).every((row) => row.state === 'accepted'));

  it('somewhere in the run, and once more between an acceptance and its record, forgets nobody', async () => {
    running = await place.start();
    await mail.take(12);
    await running.kill();

    running = await place.start();
    const last = await mail.take(20, () => running.freeze());
    await running.kill();

    mail.takeAll();
    running = await place.start();
    await everythingSent();
    expect(faultsOf(mail.received, await ledger(), overdue.addresses)).toEqual([]);
    const copies = mail.received.filter((m) => m.raw === last.raw);
    expect(copies.length).toBeGreaterThan(1);
    expect(new Set(copies.map(messageId)).size).toBe(1);
  });

  it('sends nothing more to those whose acceptance was on record', async () => {
    const once = (await ledger()).filter((row) => row.attempts === 1);
    expect(once.length).toBeGreaterThan(0);
    for (const { recipient } of once) expect(copiesFor(mail.received, `${recipient}@duban.example`)).toHaveLength(1);
  });

  it('has a whole record, and nothing is left to mend', async () => {
    const operator = caller(running.url, running.operator);
    expect(await operator.post('/verify')).toMatchObject({ whole: true });
    expect(await operator.post('/reconcile')).toMatchObject({ started: [], caughtUp: [] });
  });
});
