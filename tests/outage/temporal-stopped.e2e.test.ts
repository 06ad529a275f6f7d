import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dispatcher, type Loop } from '../../client/serve/loops.ts';
import { reviewView } from '../../client/views/review.ts';
import { type DevServer, startDevServer } from '../../worker/dev-server.ts';
import { agendaStates } from '../support/agenda-states.ts';
import type { caller } from '../support/caller.ts';
import { type Embedded, openEmbedded } from '../support/embedded.ts';
import { eventually } from '../support/eventually.ts';
import { type Link, openLink } from '../support/link.ts';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';
import { sent } from '../support/sent.ts';

/** The day on which March is due, and a day after the first quarter was frozen. */
const DUE = '2024-04-03T08:00:00Z';
const FROZEN = '2024-04-09T02:00:00Z';
const period = '2024-03';

describe('while Temporal is stopped', () => {
  let folder: string;
  let house: Embedded;
  let reporter: ReturnType<typeof caller>;
  let dispatching: Loop | undefined;
  let temporal: DevServer;
  let line: Link;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duban-outage-'));
    temporal = await startDevServer(folder, process.env, console.error);
    line = await openLink(temporal.address);
    house = await openEmbedded(folder, DUE, line.address);
    await house.operator.post('/cycles', { ...sent(livePlan(4, 2024), LIVE_POLICY), from: '2024-03-01' });
    reporter = await house.as('live', 'slj-reporter');
    await eventually('a task at work', async () => (await handIn('t1')).status === 201);
    await temporal.stop();
  });

  afterAll(async () => {
    await dispatching?.stop();
    await house.stop();
    await temporal.stop();
    await line.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const handIn = (task: string, value = '3') =>
    reporter.report('live', `report-of-${task}`, { unit: 'slj', task, period, value });
  const status = () => house.operator.period('live', period);
  const review = () => reviewView(house.operations.db, 'live', '2024-Q1');

  it('a report is answered with a receipt', async () => {
    expect(await handIn('t2')).toMatchObject({ status: 202, body: { receivedAt: DUE, version: null, late: null } });
  });

  it('its key answers with that receipt, however much later, and with nothing else than that report', async () => {
    house.goTo(FROZEN);
    const [again, other, late] = await Promise.all([handIn('t2'), handIn('t2', '4'), handIn('t3')]);
    expect(again).toMatchObject({ status: 202, body: { receivedAt: DUE, version: null } });
    expect(other).toMatchObject({ status: 409, body: { code: 'key_used' } });
    expect(late).toMatchObject({ status: 202, body: { receivedAt: FROZEN } });
  });

  it('what arrived before the deadline holds it, and the freeze, until it is delivered', async () => {
    temporal = await startDevServer(folder, process.env, console.error);
    line.leadTo(temporal.address);
    await house.tell();
    await eventually('reports missing', async () => (await status())?.missing === 2);
    const open = { deadline: 'open', freeze: 'open' };
    expect(await agendaStates(house.operations.db, 'live', [period, '2024-Q1'])).toMatchObject(open);
    expect(await review()).toBeNull();
  });

  it('once delivered it is on time by its receipt, and the other one late', async () => {
    dispatching = dispatcher(house.operations, () => {});
    await eventually('both reports delivered', async () => (await status())?.received === 3);
    expect(await handIn('t2')).toMatchObject({ status: 201, body: { receivedAt: DUE, version: 1, late: false } });
    expect(await handIn('t3')).toMatchObject({ status: 201, body: { receivedAt: FROZEN, version: 1, late: true } });
  });

  it('the review that waited for it deducts for the two reports that were missing, and no more', async () => {
    const frozen = await eventually('the review frozen', review);
    const unit = frozen.snapshot.groups[0]?.units.find((u) => u.unit === 'slj');
    expect(unit?.deducted.map((d) => `${d.kind} ${d.task}`)).toEqual(['missing t3', 'missing t4']);
    expect(await status()).toMatchObject({ received: 3, late: 1 });
    const missing = await house.operations.db.query('select task from missing order by task');
    expect(missing).toEqual([{ task: 't3' }, { task: 't4' }]);
    expect(await house.operator.post('/verify')).toMatchObject({ whole: true });
    expect(await house.operator.post('/reconcile')).toMatchObject({ started: [], caughtUp: [] });
  });
});
