import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../../activities/store/open-postgres.ts';
import { readSetting, writeSetting } from '../../activities/store/settings.ts';
import { move } from '../../client/serve/move.ts';
import { openRecord } from '../../worker/open-record.ts';
import { caller } from '../support/caller.ts';
import { duban } from '../support/duban.ts';
import { shown } from '../support/dump.ts';
import { openEmbedded } from '../support/embedded.ts';
import { eventually } from '../support/eventually.ts';
import { handIn, openWithCycle, ownEnv, type Shelf, shelf } from '../support/keep.ts';
import { openProduction } from '../support/production.ts';
import { spawnDuban } from '../support/program.ts';
import { createDatabase, dropDatabase } from '../support/record.ts';
import { openSmtpServer } from '../support/smtp.ts';

const now = `${new Date().toISOString().slice(0, 19)}Z`;
const period = now.slice(0, 7);
const onError = () => {};
let place: Shelf;
let database: string;
let then: Record<string, string[]>;

beforeAll(async () => {
  place = await shelf();
  database = await createDatabase();
  const trial = await openWithCycle(place.path('trial'), now);
  await handIn(trial, 't2', 'first');
  then = await shown(trial.operations.db);
  await trial.stop();
});

afterAll(async () => {
  await dropDatabase(database);
  await place.clear();
});

const env = () => ({ DUBAN_HOME: place.path('trial'), LANG: 'en_US.UTF-8', DATABASE_URL: '' });
const moveTo = (url: string) => duban(['move', '--to', url, '--json'], env());
const inDatabase = async <T>(work: (db: Awaited<ReturnType<typeof openPostgres>>) => Promise<T>): Promise<T> => {
  const db = await openPostgres(database, onError);
  return work(db).finally(() => db.close());
};

describe('a move from a trial to production', () => {
  it('refuses what is no address, and a database in which something stands', async () => {
    expect(await moveTo('mysql://somewhere/duban')).toMatchObject({ code: 2 });
    expect(await moveTo('postgresql://duban@127.0.0.1:9/duban')).toMatchObject({
      code: 1,
      out: expect.not.stringContaining('    at '),
    });
    await inDatabase((db) => db.script('create table somebody (name text)'));
    expect(await moveTo(database)).toMatchObject({ code: 2, out: expect.stringContaining('public.somebody') });
    await inDatabase((db) => db.script('drop table somebody'));
  });

  it('refuses a trial that is running', async () => {
    const running = await openEmbedded(place.path('trial'), now);
    expect(await moveTo(database)).toMatchObject({ code: 1, out: expect.stringContaining('in use') });
    await running.stop();
  });

  it('that is killed leaves a trial that goes on, and a database that nobody can start', async () => {
    const program = spawnDuban(['move', '--to', database], env());
    const unfinished = () => inDatabase((db) => readSetting(db, 'unfinished')).catch(() => null);
    await eventually('a copy under way', unfinished, 60_000);
    await program.kill();
    if ((await unfinished()) === null) throw new Error('the move had ended before it was killed');
    await expect(openRecord('', { DATABASE_URL: database }, onError)).rejects.toMatchObject({ how: 'unfinished' });
    const trial = await openEmbedded(place.path('trial'), now);
    expect(await handIn(trial, 't3', 'after-the-kill')).toMatchObject({ status: 201 });
    then = await shown(trial.operations.db);
    await trial.stop();
  });

  it('run again brings all of it, and the folder cannot be started any more', async () => {
    const { code, out, err } = await moveTo(database);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ to: new URL(database).host + new URL(database).pathname });
    expect(await inDatabase(shown)).toEqual(then);
    await expect(openEmbedded(place.path('trial'), now)).rejects.toMatchObject({ name: 'MovedAway' });
    expect(await moveTo(database)).toMatchObject({ code: 2, out: expect.stringContaining('has moved to') });
  });

  it('killed after the folder was marked is ended by running it again', async () => {
    await inDatabase((db) => writeSetting(db, 'unfinished', 'duban move'));
    const own = { folder: place.path('trial'), env: ownEnv(), onError };
    await move(own, database, () => {});
    await inDatabase(async (db) => expect(await readSetting(db, 'unfinished')).toBeNull());
    const other = new URL('/elsewhere', database).href;
    await expect(move(own, other, () => {})).rejects.toMatchObject({ refusals: [{ code: 'already_moved' }] });
  });

  it('is gone on with in production: workflows from the record, reports with the numbers that follow', async () => {
    const mail = await openSmtpServer();
    const house = await openProduction(mail.url, { database });
    await house.startWorker();
    const operator = caller(house.url, house.operator);
    const reporter = caller(house.url, await operator.token('live', 'slj-reporter'));
    const next = (task: string) => reporter.report('live', `next-of-${task}`, { unit: 'slj', task, period });
    await eventually('a task at work', async () => (await next('t1')).status === 201);
    expect(await next('t1')).toMatchObject({ body: { version: 2 } });
    await eventually('another', async () => (await next('t4')).body.version === 1);
    expect(await operator.post('/verify')).toMatchObject({ whole: true });
    expect(await operator.post('/reconcile')).toMatchObject({ started: [], caughtUp: [] });
    await house.close();
    await mail.close();
  });
});
