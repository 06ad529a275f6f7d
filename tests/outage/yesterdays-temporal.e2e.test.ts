import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reconcile } from '../../client/operations/reconcile.ts';
import { DELIVER_MAIL_ID } from '../../workflows/contract/deliver-mail.ts';
import { type Embedded, openEmbedded } from '../support/embedded.ts';
import { eventually } from '../support/eventually.ts';
import { endTemporal } from '../support/installation.ts';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';
import { sent } from '../support/sent.ts';

const YESTERDAY = '2024-02-20T02:00:00Z';
/** After the deadline of February. */
const TODAY = '2024-03-20T02:00:00Z';
const FEBRUARY = 'horizon: {from: 2024-02-01, to: 2024-02-29}';

describe("when yesterday's Temporal database is put back", () => {
  let home: string;
  let data: string;
  let house: Embedded;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'duban-yesterday-'));
    data = join(home, 'data');
    await mkdir(join(home, 'kept'));
    await yesterday();
    await temporalFiles(data, join(home, 'kept'));
    await today();
    await temporalFiles(join(home, 'kept'), data);
    house = await openEmbedded(data, TODAY);
  });

  afterAll(async () => {
    await house.stop();
    await endTemporal(data);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Two cycles begin, and one report arrives. */
  async function yesterday(): Promise<void> {
    house = await openEmbedded(data, YESTERDAY);
    await begin('live', '2024-02-01');
    await begin('february', '2024-02-01', FEBRUARY);
    await taken('live', 't1', 'first');
    await taken('february', 't1', 'first');
    await house.stop();
  }

  /** Reports arrive and one is verified, the short cycle ends, another begins and ends, one more begins. */
  async function today(): Promise<void> {
    house = await openEmbedded(data, YESTERDAY);
    await taken('live', 't1', 'second');
    const office = await house.as('live', 'office');
    await office.ask('live', 't1', 'verified', { ask: 'verify', unit: 'slj', period: '2024-02' });
    house.goTo(TODAY);
    await house.tell();
    await begin('past', '2024-02-01', FEBRUARY);
    await begin('new', '2024-02-01');
    await taken('live', 't2', 'first');
    await taken('new', 't1', 'first');
    await eventually('two cycles ended', async () => (await cyclesIn('ended')).length === 2);
    await eventually('their tasks closed', async () => (await closedTasks()) === 4);
    await eventually('all mail sent', async () => (await mailIn('accepted')) > 0 && (await mailOpen()) === 0);
    await house.stop();
  }

  async function begin(cycle: string, from: string, horizon?: string): Promise<void> {
    const plan = livePlan(2, 2024);
    const own = horizon ? plan.replace(/horizon: .*/, horizon) : plan;
    await house.operator.post('/cycles', { ...sent(own, LIVE_POLICY), from, cycle });
  }

  const report = async (cycle: string, task: string, key: string) =>
    (await house.as(cycle, 'slj-reporter')).report(cycle, `${key}-of-${task}`, {
      unit: 'slj',
      task,
      period: '2024-02',
    });
  const taken = (cycle: string, task: string, key: string) =>
    eventually(`${key} report of ${task} taken`, async () => (await report(cycle, task, key)).status === 201);

  const count = async (sql: string) =>
    Number((await house.operations.db.query<{ n: number }>(`select count(*) as n from ${sql}`))[0]?.n);
  const closedTasks = () => count(`tasks where status = 'closed'`);
  const mailIn = (state: string) => count(`mail where state = '${state}'`);
  const mailOpen = () => count(`mail where state in ('pending', 'sending')`);
  const cyclesIn = (status: string) =>
    house.operations.db.query('select cycle from cycles where status = $1', [status]);

  it('what is missing is started, what is behind catches up, and nothing that is closed begins again', async () => {
    const { started, caughtUp } = await reconcile(house.operations);
    expect(started.filter(isEntity).toSorted()).toEqual(['cycle/new', 'task/new/t1', 'task/new/t2']);
    expect(caughtUp.toSorted()).toEqual(['task/live/t1', 'task/live/t2']);
  });

  it('a second reconciliation finds nothing to do', async () => {
    const { started, caughtUp } = await reconcile(house.operations);
    expect([...started.filter(isEntity), ...caughtUp]).toEqual([]);
  });

  it('reports go on with the numbers that follow', async () => {
    await house.tell();
    const next = (cycle: string, task: string) => report(cycle, task, 'next');
    expect(await next('live', 't1')).toMatchObject({ status: 201, body: { version: 3, late: false } });
    expect(await next('live', 't2')).toMatchObject({ status: 201, body: { version: 2, late: true } });
    expect(await next('new', 't1')).toMatchObject({ status: 201, body: { version: 2 } });
    expect(await next('past', 't1')).toMatchObject({ status: 422 });
  });

  it('the record is whole, and nobody is written to a second time', async () => {
    await eventually('all mail sent', async () => (await mailOpen()) === 0);
    expect(await house.operator.post('/verify')).toMatchObject({ whole: true });
    expect(await count('mail where attempts > 1')).toBe(0);
    expect((await readdir(join(data, 'outbox'))).length).toBe(await mailIn('accepted'));
    expect(await closedTasks()).toBe(4);
  });
});

/** The sender comes and goes with the mail that waits, and cycles caught up with meanwhile plan some. */
const isEntity = (id: string): boolean => id !== DELIVER_MAIL_ID;

/** Copies the files of a Temporal server that is stopped over those of another folder. */
async function temporalFiles(from: string, to: string): Promise<void> {
  const ofTemporal = (name: string) => name.startsWith('temporal.db');
  for (const name of (await readdir(to)).filter(ofTemporal)) await rm(join(to, name));
  for (const name of (await readdir(from)).filter(ofTemporal)) await cp(join(from, name), join(to, name));
}
