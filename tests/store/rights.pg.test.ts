import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { prepareRecord, projectionSql } from '../../activities/store/migrate.ts';
import { openPostgres } from '../../activities/store/open-postgres.ts';
import { readAs } from '../../activities/store/reader.ts';
import { rebuild } from '../../activities/store/rebuild.ts';
import { verify } from '../../activities/store/verify.ts';
import { refuseNotOwner } from '../../client/operations/refuse-not-owner.ts';
import { event, recorded } from '../support/events.ts';
import { report } from '../support/office.ts';
import { createDatabase, dropDatabase } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';
import { readyForWebUser, WEB_USER } from '../support/web-user.ts';

const { DATABASE_URL } = process.env;

describe.runIf(DATABASE_URL)('the database user of the server', () => {
  let url: string;
  let owner: Database;
  let web: Database;

  beforeAll(async () => {
    url = await createDatabase();
    owner = await openPostgres(url, () => {});
    web = await openPostgres(await readyForWebUser(url), () => {});
  });

  afterAll(async () => {
    await web.close();
    await owner.close();
    await dropDatabase(url);
  });

  const refused = (sql: string) =>
    expect(web.script(sql), sql).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|0A000)$/) });

  it('opens a record that its owner made ready', async () => {
    await prepareRecord(web);
    expect(await web.query('select current_user::text as name')).toEqual([{ name: WEB_USER }]);
  });

  it('adds to the record by its one function, and changes and removes nothing there', async () => {
    expect(await recorded(web, event())).toMatchObject([{ status: 'stored' }]);
    const receipt = `insert into inbox values ('k', 'c', 't', '{}', 'h', '2024-02-05T01:00:00Z', 'p')`;
    await web.script(receipt);
    for (const table of ['events', 'inbox', 'chain', 'migrations']) {
      await refused(`delete from ${table}`);
      await refused(`truncate ${table}`);
      await refused(`drop table ${table}`);
      await refused(`alter table ${table} add column more text`);
    }
    await refused(`update events set body = '{}'`);
    await refused(`update inbox set received_at = '2024-01-01T00:00:00Z'`);
    await refused(`update chain set position = 0`);
    await refused(`insert into events select * from events`);
    await refused(`delete from reports`);
    await refused(`update reports set late = false`);
    await refused(`create table mine (a text)`);
    await refused(
      `create or replace function event_hash(previous text, e events) returns text language sql as $$ select '' $$`,
    );
    expect(await verify(owner)).toMatchObject({ whole: true });
  });

  it('is enough for an office to sign in, be reported to and do its work', async () => {
    const county: SignedUp = await openSignedUp(web, {});
    try {
      await county.performUntil('2024-04-15T01:00:00Z');
      await report(county);
      const opened = { id: 'h1', kind: 'problem', unit: 'slj', title: '进度落后', due: '2024-06-28', reason: '落后' };
      expect((await county.ask('office', `/cycles/${county.cycle}/follow-ups`, opened)).status).toBe(201);
      const head = await county.newcomer('juzhang', 'slj-head@jinyun.example');
      expect((await head.ask('GET', `/cycles/${county.cycle}/units/slj/export`)).status).toBe(200);
      const draft = { reports: [{ unit: 'slj', task: 'hydropower', lines: [], reason: '待核' }] };
      const form = `/cycles/${county.cycle}/units/slj/form-drafts/2024-04`;
      expect((await head.ask('PUT', form, draft)).status).toBe(200);
      expect((await head.ask('DELETE', form)).status).toBe(204);
      expect((await county.ask('operator', '/verify', {})).status).toBe(200);
    } finally {
      await county.close();
    }
    expect(await verify(owner)).toMatchObject({ whole: true });
  });

  it('is told by the database itself nothing of other units while it reads for one', async () => {
    const slj = { cycle: 'jinyun-2024', unit: 'slj', post: 'slj-reporter' };
    const counts = async () =>
      Promise.all(
        ['tokens', 'follow_ups', 'case_courses'].map(
          async (name) => (await web.query<{ n: number }>(`select count(*)::integer as n from ${name}`))[0]?.n,
        ),
      );
    const [tokens = 0, cases = 0] = await counts();
    expect(Math.min(tokens, cases)).toBeGreaterThan(0);
    expect(await readAs(slj, counts)).toEqual([0, cases, cases]);
    expect(await readAs({ ...slj, unit: 'lyj', post: 'lyj-head' }, counts)).toEqual([0, 0, cases]);
    const inside = readAs({ ...slj, unit: 'lyj' }, () => web.transaction((tx) => tx.query('select 1 from follow_ups')));
    expect(await inside).toEqual([]);
    expect(await counts()).toEqual([tokens, cases, cases]);
  });

  it('reads what its owner rebuilt', async () => {
    await expect(rebuild(web, projectionSql())).rejects.toMatchObject({ code: '42501' });
    await expect(refuseNotOwner({ db: web })).rejects.toMatchObject({ refusals: [{ code: 'not_owner' }] });
    await refuseNotOwner({ db: owner });
    await rebuild(owner, projectionSql());
    const [row] = await web.query<{ count: number }>('select count(*)::integer as count from reports');
    expect(row?.count).toBeGreaterThan(0);
    expect(await recorded(web, event({ key: 'afterwards' }))).toMatchObject([{ status: 'stored' }]);
  });
});
