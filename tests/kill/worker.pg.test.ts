import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caller } from '../support/caller.ts';
import { faultsOf, messageId } from '../support/copies.ts';
import { eventually } from '../support/eventually.ts';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';
import { overduePlan } from '../support/overdue-plan.ts';
import { openProduction, type Production } from '../support/production.ts';
import type { Program } from '../support/program.ts';
import { sent } from '../support/sent.ts';
import { openTurnstile, type Turnstile } from '../support/turnstile.ts';

const now = new Date();
const period = now.toISOString().slice(0, 7);
const tasks = Array.from({ length: 12 }, (_, i) => `t${i + 1}`);
/** More recipients than one round of sending takes. */
const overdue = overduePlan(70, now.toISOString().slice(0, 10));

let mail: Turnstile;
let house: Production;
let worker: Program;
let operator: ReturnType<typeof caller>;
let reporter: ReturnType<typeof caller>;
let supervisor: ReturnType<typeof caller>;

beforeAll(async () => {
  mail = await openTurnstile();
  house = await openProduction(mail.url);
  worker = await house.startWorker();
  operator = caller(house.url, house.operator);
  await operator.post('/cycles', sent(livePlan(tasks.length, now.getUTCFullYear()), LIVE_POLICY));
  await callAgain();
});

/** Everybody speaks to the server where it is now. */
async function callAgain(): Promise<void> {
  operator = caller(house.url, house.operator);
  reporter = caller(house.url, await operator.token('live', 'slj-reporter'));
  supervisor = caller(house.url, await operator.token('live', 'office'));
}

afterAll(async () => {
  await house.close();
  await mail.close();
});

const of = (task: string) => ({ unit: 'slj', task, period });
const keyOf = (round: number, task: string) => `round-${round}-${task}`;
const handIn = (round: number) =>
  Promise.all(tasks.map((task) => reporter.report('live', keyOf(round, task), of(task))));

const count = async (sql: string): Promise<number> => Number((await house.db.query<{ n: number }>(sql))[0]?.n);

async function expectSoundRecord(): Promise<void> {
  expect(await operator.post('/verify')).toMatchObject({ whole: true });
  expect(await operator.post('/reconcile')).toMatchObject({ started: [], caughtUp: [] });
}

describe('a server that is killed between the commit of reports and their acknowledgement', () => {
  it('takes each of them once when it is started again', async () => {
    await eventually('every task at work', async () => (await handIn(1)).every(({ status }) => status === 201));
    house.serverLink.loseAnswersTo('append_events');
    const answers = Promise.allSettled(tasks.map((task) => reporter.report('live', keyOf(2, task), of(task))));
    const committed = `select count(*) as n from events where type = 'report_received' and key like 'live:round-2-%'`;
    await eventually('some reports committed', async () => (await count(committed)) >= 5);
    await house.killServer();
    expect((await answers).filter(({ status }) => status === 'fulfilled')).toEqual([]);

    house.serverLink.heal();
    await house.startServer();
    await callAgain();
    const delivered = await eventually('every report delivered', async () => {
      const again = await handIn(2);
      return again.every(({ status }) => status === 201) && again;
    });
    expect(delivered.map(({ body }) => body.version)).toEqual(tasks.map(() => 2));
    expect(await count('select count(*) as n from reports')).toBe(2 * tasks.length);
    await expectSoundRecord();
  });
});

describe('a worker that is killed between the commit of verifications and their acknowledgement', () => {
  it('leaves them to the next one, which takes each of them once', async () => {
    const verified = () =>
      Promise.all(
        tasks.map((task) => supervisor.ask('live', task, `verify-${task}`, { ask: 'verify', unit: 'slj', period })),
      );
    house.link.loseAnswersTo('append_events');
    const answers = verified();
    const committed = `select count(*) as n from events where type = 'report_verified'`;
    await eventually('some verifications committed', async () => (await count(committed)) >= 5);
    await worker.kill();
    expect((await answers).filter(({ number }) => number !== undefined)).toEqual([]);

    house.link.heal();
    worker = await house.startWorker();
    await eventually('every verification taken', async () => (await verified()).every(({ number }) => number === 3));
    expect(await count(committed)).toBe(tasks.length);
    await expectSoundRecord();
  });
});

describe('a record that does not answer for longer than a request waits for it', () => {
  it('answers under the same key once it answers again', async () => {
    const back = { ask: 'return', unit: 'slj', period, reason: '缺少佐证材料' };
    const asked = () => supervisor.ask('live', 't1', 'return-t1', back);
    house.link.loseAnswersTo('append_events');
    // Each waits five seconds, the task eight.
    expect((await asked()).number).toBeUndefined();
    expect((await asked()).number).toBeUndefined();

    house.link.heal();
    await eventually('the request taken', async () => (await asked()).number === 4);
    expect(await count(`select count(*) as n from events where type = 'report_returned'`)).toBe(1);
    await expectSoundRecord();
  });
});

describe('a worker that is killed while it reminds', () => {
  it('between the plan of a run and the word to the sender leaves the run to the next one', async () => {
    house.link.loseAnswersTo('reminder/overdue/');
    await operator.post('/cycles', { ...sent(overdue.plan, overdue.policy), from: overdue.from, cycle: 'overdue' });
    const planned = `select count(*) as n from mail where state = 'pending'`;
    await eventually('the run planned', async () => (await count(planned)) === overdue.units.length);
    await worker.kill();
    expect(mail.received).toEqual([]);

    house.link.heal();
    worker = await house.startWorker();
    const last = await mail.take(12, () => worker.freeze());
    expect(messageId(last)).not.toBe('');
  });

  it('between the acceptance of a message and its record leaves the rest to the next one, and that one to be repeated', async () => {
    const last = mail.received[11];
    await worker.kill();

    mail.takeAll();
    worker = await house.startWorker();
    const ledger = () => operator.mail('overdue');
    await eventually('every reminder accepted', async () => (await ledger()).every((row) => row.state === 'accepted'));
    expect(faultsOf(mail.received, await ledger(), overdue.addresses)).toEqual([]);
    expect(mail.received.filter((m) => m.raw === last?.raw).length).toBe(2);
    await expectSoundRecord();
  });
});
