import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkBackup } from '../../activities/backup/read-backup.ts';
import { readSetting, writeSetting } from '../../activities/store/settings.ts';
import { upgrade } from '../../client/serve/upgrade.ts';
import { workflowBundle } from '../../worker/bundle.ts';
import { cacheFolder } from '../../worker/config.ts';
import { findBinary } from '../../worker/find-binary.ts';
import { connectRecord } from '../../worker/open-record.ts';
import { DEV_SERVER } from '../../worker/server-binary.ts';
import { duban } from '../support/duban.ts';
import { shown } from '../support/dump.ts';
import { openEmbedded } from '../support/embedded.ts';
import { handIn, NOW, openWithCycle, ownEnv, type Shelf, shelf } from '../support/keep.ts';

let place: Shelf;
let data: string;
const onError = () => {};

beforeAll(async () => {
  place = await shelf();
  data = place.path('data');
  const house = await openWithCycle(data);
  const period = (await house.operations.businessNow()).slice(0, 7);
  const office = await house.as('live', 'office');
  await office.ask('live', 't1', 'verified', { ask: 'verify', unit: 'slj', period });
  await house.stop();
});

afterAll(() => place.clear());

/** Looks at the stopped installation's record, or changes it. */
async function record<T>(work: (db: Awaited<ReturnType<typeof connectRecord>>) => Promise<T>): Promise<T> {
  const db = await connectRecord(data, ownEnv(), onError);
  return work(db).finally(() => db.close());
}

/** A cache whose workflows are those of another program: `passage` says something else there. */
async function otherProgram(passage: string, otherwise: string): Promise<Record<string, string | undefined>> {
  const own = cacheFolder(process.env);
  const { code } = await workflowBundle(own);
  const names = (await readdir(own)).filter((file) => file.startsWith('workflows-') && file.endsWith('.js'));
  const cache = place.path('other-program');
  await mkdir(cache, { recursive: true });
  for (const name of names) await writeFile(join(cache, name), code.replaceAll(passage, otherwise));
  return { ...ownEnv(), DUBAN_CACHE: cache, TEMPORAL_CLI: await findBinary(DEV_SERVER, own, process.env) };
}

describe('an upgrade', () => {
  it('of a record that fits replays what is open and does nothing more', async () => {
    const { code, out } = await duban(['upgrade', '--json'], { DUBAN_HOME: data, DATABASE_URL: '' });
    expect({ code, ...JSON.parse(out) }).toEqual({ code: 0, replayed: 5, steps: [], backup: null });
  });

  it('is refused while open workflows do not replay, with all their names; nothing is changed', async () => {
    await record((db) => writeSetting(db, 'projection', 'of an older program'));
    const env = await otherProgram('recordTask', 'recordOther');
    const file = place.path('never.tar.gz');
    const failure = await upgrade({ folder: data, env, onError }, file).catch((error) => error);
    expect(failure.refusals).toEqual([{ line: null, code: 'does_not_replay', subject: 'task/live/t1' }]);
    expect(await record((db) => readSetting(db, 'projection'))).toBe('of an older program');
    await expect(checkBackup(file)).rejects.toThrow('ENOENT');
  });

  it('of an older record backs it up, brings it to this program, and the cycle goes on', async () => {
    const then = await record(shown);
    await record((db) => db.script('drop table projection.follow_ups cascade'));
    const file = place.path('before.tar.gz');
    const { steps, backup } = await upgrade({ folder: data, env: ownEnv(), onError }, file);
    expect(steps).toEqual(['projections']);
    expect(await checkBackup(file)).toMatchObject({ events: backup?.events, head: backup?.head });
    const house = await openEmbedded(data, NOW);
    expect(await shown(house.operations.db)).toEqual(then);
    expect(await handIn(house, 't1', 'next')).toMatchObject({ status: 201, body: { version: 2 } });
    await house.stop();
  });

  it('is refused for a record of a newer program, and so is a start', async () => {
    await record((db) => db.query(`insert into public.migrations (name) values ('999999-later.sql')`));
    const env = { DUBAN_HOME: data, DATABASE_URL: '', LANG: 'en_US.UTF-8' };
    const refused = { code: 1, err: expect.stringContaining('written by a newer program') };
    expect(await duban(['upgrade'], env)).toMatchObject(refused);
    await expect(openEmbedded(data, NOW)).rejects.toMatchObject({ how: 'newer' });
  });

  it('is not undone by the sample, which takes no folder with a record of one’s own', async () => {
    const env = { DUBAN_HOME: data, DATABASE_URL: '', LANG: 'en_US.UTF-8' };
    const then = await record(shown);
    expect(await duban(['start'], env)).toMatchObject({ code: 2, err: expect.stringContaining('start --plan') });
    expect(await record(shown)).toEqual(then);
  });

  it('says for the files of another PostgreSQL which commands convert them', async () => {
    await writeFile(join(data, 'record', 'PG_VERSION'), '17\n');
    const { code, err } = await duban(['upgrade'], { DUBAN_HOME: data, DATABASE_URL: '', LANG: 'en_US.UTF-8' });
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringContaining('duban backup with the former program'),
    });
  });
});
