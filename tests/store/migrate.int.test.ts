import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { migrate, projectionSql, recordDigest } from '../../activities/store/migrate.ts';
import { event, recorded } from '../support/events.ts';
import { openEmptyDatabase } from '../support/record.ts';

const FILES = readdirSync(new URL('../../activities/store/migrations/', import.meta.url)).toSorted();
let db: Database;

beforeAll(async () => {
  db = await openEmptyDatabase();
  await migrate(db);
});

afterAll(() => db.close());

const done = () => db.query<{ name: string }>('select name from public.migrations order by name');
const setting = async () =>
  (await db.query<{ value: string }>(`select value from settings where name = 'projection'`))[0];
const tokens = () => db.query('select post from tokens');

/** The identity of what is shown: other after each rebuild. */
const tables = async () =>
  (await db.query<{ id: number }>(`select 'projection.tokens'::regclass::oid::integer as id`))[0];

describe('migrations', () => {
  it('run in order, each noted by its name', async () => {
    expect(await done()).toEqual(FILES.map((name) => ({ name })));
  });

  it('run once: a second start changes nothing and keeps what is recorded', async () => {
    const body = { cycle: 'c', post: 'office', hash: 'h' };
    await recorded(db, event({ entity: 'tokens', type: 'token_issued', body }));
    const then = [await done(), await setting(), await tables()];
    await migrate(db);
    expect([await done(), await setting(), await tables()]).toEqual(then);
    expect(await tokens()).toEqual([{ post: 'office' }]);
  });

  it('take up where a start was killed before anything was noted', async () => {
    const killed = await openEmptyDatabase();
    const dying: Database = {
      ...killed,
      transaction: (work) =>
        killed.transaction(async (tx) => work({ ...tx, query: () => Promise.reject(new Error('killed')) })),
    };
    await expect(migrate(dying)).rejects.toThrow('killed');
    expect(await killed.query(`select 1 from pg_tables where tablename = 'events'`)).toEqual([]);
    await migrate(killed);
    expect(await killed.query('select position from chain')).toEqual([{ position: 0 }]);
    await killed.close();
  });
});

describe('the projection', () => {
  it('is noted by its digest', async () => {
    expect((await setting())?.value).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is rebuilt from the events when its digest has changed', async () => {
    const then = [await setting(), await tokens()];
    const old = await tables();
    await db.script(`update settings set value = 'older' where name = 'projection'; delete from tokens`);
    await migrate(db);
    expect([await setting(), await tokens()]).toEqual(then);
    expect(await tables()).not.toEqual(old);
  });

  it('is left alone while its digest is the same', async () => {
    await db.script('delete from tokens');
    await migrate(db);
    expect(await tokens()).toEqual([]);
  });
});

describe('the digest of an empty record', () => {
  it('covers every migration and every projection', () => {
    expect(recordDigest()).toContain('create table events');
    expect(recordDigest().endsWith(projectionSql())).toBe(true);
  });
});
