import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bringRecord,
  headOf,
  RECORD_TABLES,
  type RecordPage,
  recordPages,
} from '../../activities/store/copy-record.ts';
import type { Database } from '../../activities/store/database.ts';
import { formDraft, keepFormDraft } from '../../activities/store/form-drafts.ts';
import { keepReceipt } from '../../activities/store/inbox.ts';
import { migrate, migrationsOf, prepareRecord, unknownOf } from '../../activities/store/migrate.ts';
import { dropSetting, readSetting, writeSetting } from '../../activities/store/settings.ts';
import { verify } from '../../activities/store/verify.ts';
import { shown } from '../support/dump.ts';
import { event, recorded } from '../support/events.ts';
import { openEmptyDatabase, openRecord } from '../support/record.ts';

const EVENTS = 600;
const DRAFTED = { cycle: 'c', unit: 'slj', period: '2024-01' };
let db: Database;

beforeAll(async () => {
  db = await openRecord();
  for (let i = 0; i < EVENTS; i += 1) await issued(i);
  await writeSetting(db, 'kept', '设置');
  const reports = [{ unit: 'slj', task: 't', lines: [], reason: '待核', files: [] }];
  await keepFormDraft(db, DRAFTED, { by: 'slj-head', at: new Date('2024-02-01T00:00:00Z'), reports }, null);
});

afterAll(() => db.close());

/** A receipt, and then an event that speaks of it. */
async function issued(i: number): Promise<void> {
  const receipt = { key: `r${i}`, cycle: 'c', task: 't', body: '{}', bodyHash: 'h', receivedAt: 'now', actor: 'slj' };
  await keepReceipt(db, receipt);
  const body = { cycle: 'c', post: `post-${i}`, hash: `hash-${i}` };
  await recorded(db, event({ entity: 'tokens', key: `r${i}`, type: 'token_issued', body }));
}

const copyOf = async (source: Database, pages?: AsyncIterable<RecordPage>) => {
  const head = await headOf(source);
  const migrations = await migrationsOf(source);
  return { ...head, migrations, pages: pages ?? recordPages(source, head), unfinished: 'a copy' };
};

describe('a copy of the record', () => {
  it('names every table that cannot be rebuilt', async () => {
    const tables = await db.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    const ofTheMoment = ['sessions', 'verifications', 'invitations', 'resets_asked', 'misses', 'spent', 'request_keys'];
    const known = [...RECORD_TABLES.map(([table]) => table), ...ofTheMoment, 'chain', 'migrations'];
    expect(tables.map((t) => t.name).toSorted()).toEqual(known.toSorted());
  });

  it('made while others write is a whole record up to where it began, with every receipt it speaks of', async () => {
    const copy = await openEmptyDatabase();
    let written = EVENTS;
    const busy: Database = {
      ...db,
      query: async (sql, params) => {
        const rows = await db.query(sql, params);
        await issued(written++);
        return rows as never;
      },
    };
    const then = await headOf(db);
    await bringRecord(copy, { ...(await copyOf(db)), pages: recordPages(busy, then) });
    await migrate(copy);
    expect(written).toBeGreaterThan(EVENTS + 5);
    expect(await verify(copy)).toEqual({ whole: true, ...then });
    const lost = await copy.query('select key from public.events where key not in (select key from public.inbox)');
    expect(lost).toEqual([]);
    await copy.close();
  });

  it('shows the same to the byte, and has drafts, and the settings but those of its database', async () => {
    const copy = await openEmptyDatabase();
    await bringRecord(copy, await copyOf(db));
    expect(await readSetting(copy, 'projection')).toBeNull();
    await migrate(copy);
    expect(await shown(copy)).toEqual(await shown(db));
    expect(await readSetting(copy, 'kept')).toBe('设置');
    expect(await formDraft(copy, DRAFTED)).toEqual(await formDraft(db, DRAFTED));
    expect((await formDraft(copy, DRAFTED)).version).toBe(1);
    await copy.close();
  });

  it('is not opened until it is called whole, and an unfinished one is swept away by the next', async () => {
    const copy = await openEmptyDatabase();
    await bringRecord(copy, await copyOf(db));
    await expect(prepareRecord(copy)).rejects.toMatchObject({ how: 'unfinished', what: 'a copy' });
    await bringRecord(copy, await copyOf(db));
    await dropSetting(copy, 'unfinished');
    await prepareRecord(copy);
    expect(await verify(copy)).toMatchObject({ whole: true });
    await copy.close();
  });

  it('that is cut short leaves nothing', async () => {
    const copy = await openEmptyDatabase();
    async function* dying(): AsyncGenerator<RecordPage> {
      for await (const page of recordPages(db, await headOf(db))) {
        yield page;
        throw new Error('killed');
      }
    }
    await expect(copyOf(db, dying()).then((source) => bringRecord(copy, source))).rejects.toThrow('killed');
    expect(await copy.query(`select 1 from pg_tables where schemaname in ('public', 'projection')`)).toEqual([]);
    await copy.close();
  });
});

describe('a record of another version', () => {
  it('that has had a migration this program does not know is refused as newer', async () => {
    const other = await openRecord();
    await other.query(`insert into public.migrations (name) values ('999999-later.sql')`);
    await expect(prepareRecord(other)).rejects.toMatchObject({ how: 'newer', what: '999999-later.sql' });
    await other.close();
  });

  it('may speak of events of which nothing is shown', () => {
    expect(unknownOf({ migrations: [], types: ['deadlines_moved', 'moon_landed'] })).toEqual(['moon_landed']);
  });

  it('that speaks of events this program cannot show is refused as newer, and left as it is', async () => {
    const other = await openRecord();
    await recorded(
      other,
      event({ entity: 'tokens', key: 'k', type: 'token_issued', body: { cycle: 'c', post: 'p', hash: 'h' } }),
    );
    await other.script(`update public.events set type = 'moon_landed'`);
    await writeSetting(other, 'projection', 'another');
    const then = await shown(other);
    await expect(prepareRecord(other)).rejects.toMatchObject({ how: 'newer', what: 'moon_landed' });
    expect(await shown(other)).toEqual(then);
    await other.close();
  });

  it('that lacks a migration is refused as older, unless nothing is recorded yet', async () => {
    const other = await openRecord();
    const names = await migrationsOf(other);
    await other.query('delete from public.migrations where name = $1', [names.at(-1)]);
    await recorded(
      other,
      event({ entity: 'tokens', key: 'k', type: 'token_issued', body: { cycle: 'c', post: 'p', hash: 'h' } }),
    );
    await expect(prepareRecord(other)).rejects.toMatchObject({ how: 'older', what: names.at(-1) });
    await other.close();
  });
});
