import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DevServer, startDevServer } from '../../worker/dev-server.ts';
import { caller } from '../support/caller.ts';
import { duban } from '../support/duban.ts';
import { eventually } from '../support/eventually.ts';
import { type Shelf, shelf } from '../support/keep.ts';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';
import { openProduction, type Production } from '../support/production.ts';
import { createDatabase, dropDatabase } from '../support/record.ts';
import { sent } from '../support/sent.ts';
import { type MailServer, openSmtpServer } from '../support/smtp.ts';

const now = new Date();
const period = now.toISOString().slice(0, 7);
const tasks = ['t1', 't2', 't3'];
let place: Shelf;
let mail: MailServer;
let temporal: DevServer;
let house: Production;
let restored: string;

beforeAll(async () => {
  place = await shelf();
  mail = await openSmtpServer();
  restored = await createDatabase();
  await mkdir(place.path('temporal'));
  temporal = await startDevServer(place.path('temporal'), process.env, console.error);
  house = await openProduction(mail.url, { temporal: temporal.address });
  await house.startWorker();
  const { operator } = at(house);
  await operator.post('/cycles', sent(livePlan(tasks.length, now.getUTCFullYear()), LIVE_POLICY));
});

afterAll(async () => {
  await temporal.stop();
  await dropDatabase(restored);
  await mail.close();
  await place.clear();
});

const at = (where: Production) => ({ operator: caller(where.url, where.operator) });

async function handIn(where: Production, task: string, key: string) {
  const reporter = caller(where.url, await at(where).operator.token('live', 'slj-reporter'));
  return reporter.report('live', key, { unit: 'slj', task, period });
}

describe('a production that is backed up while reports come in', () => {
  const file = () => place.path('production.tar.gz');
  let head: { readonly events: number; readonly head: string };

  it('is one whole file, noted for its operator', async () => {
    await eventually('a task at work', async () => (await handIn(house, 't1', 'first-of-t1')).status === 201);
    const keys = Array.from({ length: 12 }, () => randomUUID());
    const reports = keys.map((key, i) => handIn(house, tasks[i % 3] ?? '', key));
    const env = { DUBAN_URL: house.url, DUBAN_TOKEN: house.operator, LANG: 'en_US.UTF-8' };
    const { code, out } = await duban(['backup', '--out', file(), '--json'], env);
    expect(code).toBe(0);
    head = JSON.parse(out);
    await Promise.all(reports);
    const doctor = await duban(['doctor'], env);
    expect(doctor.out).toContain(`head ${head.events}:${head.head}`);
    expect(doctor.out).not.toContain('!');
  });

  it('that is lost comes back in another database, although its Temporal lived on and knows more', async () => {
    await handIn(house, 't1', randomUUID());
    await house.close();
    const env = { DUBAN_HOME: place.path('home'), DATABASE_URL: restored, LANG: 'en_US.UTF-8' };
    const { code, err } = await duban(['restore', file(), '--json'], env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(await duban(['restore', file()], { ...env, DUBAN_HOME: place.path('home2') })).toMatchObject({ code: 2 });
    const again = await openProduction(mail.url, { database: restored, temporal: temporal.address });
    await again.startWorker();
    const known = async () => (await again.db.query<{ n: number }>('select count(*) as n from reports'))[0]?.n ?? 0;
    const before = await known();
    const next = await eventually('a report taken', async () => {
      const answer = await handIn(again, 't1', 'next-of-t1');
      return answer.status === 201 && answer;
    });
    expect(await known()).toBe(before + 1);
    const versions = await again.db.query<{ version: number }>(
      `select version from reports where task = 't1' order by 1`,
    );
    expect(versions.at(-1)?.version).toBe(next.body.version);
    const verdict = await at(again).operator.post('/verify', { head: { position: head.events, hash: head.head } });
    expect(verdict).toMatchObject({ whole: true });
    await again.close();
  });
});
