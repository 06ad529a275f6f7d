import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { applyMigrations, migrate, projectionSql, recordDigest } from '../../activities/store/migrate.ts';
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

describe('administrators of before there were two duties', () => {
  it('get one each: the first who may sign in the system, everybody else security; they sign in anew', async () => {
    const old = await openEmptyDatabase();
    await old.transaction((tx) => applyMigrations(tx, FILES.slice(0, FILES.indexOf('000008-duties.sql'))));
    const made = `insert into accounts (id, name, email, email_verified, role, created_at, ended_at) values`;
    await old.script(`${made}
      ('left', 'l', 'l@x', true, 'administrator', '2024-01-01', '2024-02-01'),
      ('first', 'f', 'f@x', true, 'administrator', '2024-01-02', null),
      ('second', 's', 's@x', true, 'administrator', '2024-01-03', null),
      ('auditor', 'a', 'a@x', true, 'auditor', '2024-01-01', null),
      ('post', 'p', 'p@x', true, null, '2024-01-01', null)`);
    await old.script(`insert into sessions (id, expires_at, token, updated_at, user_id)
      select id, '2030-01-01', id, now(), id from accounts`);
    await old.script(`insert into invitations (hash, email, role, invited_by, expires_at) values
      ('a', null, 'administrator', 'operator', '2030-01-01'), ('b', 'x@x', 'administrator', 'gly', '2030-01-01'),
      ('c', 'y@x', null, 'gly', '2030-01-01')`);
    await migrate(old);
    const roles = await old.query<{ id: string; role: string | null }>('select id, role from accounts');
    expect(Object.fromEntries(roles.map(({ id, role }) => [id, role]))).toEqual({
      left: 'security_administrator',
      first: 'system_administrator',
      second: 'security_administrator',
      auditor: 'auditor',
      post: null,
    });
    expect(await old.query('select id from sessions order by id')).toEqual([{ id: 'auditor' }, { id: 'post' }]);
    expect(await old.query('select role from invitations order by hash')).toEqual([
      { role: 'system_administrator' },
      { role: 'security_administrator' },
      { role: null },
    ]);
    await old.close();
  });
});

describe('sessions of before only the hashes of their tokens were kept', () => {
  it('go on under the hash', async () => {
    const old = await openEmptyDatabase();
    await old.transaction((tx) => applyMigrations(tx, FILES.slice(0, FILES.indexOf('000010-hashed-sessions.sql'))));
    await old.script(`insert into accounts (id, name, email, email_verified) values ('post', 'p', 'p@x', true);
      insert into sessions (id, expires_at, token, updated_at, user_id) values ('s', '2030-01-01', 'ein Token', now(), 'post')`);
    await migrate(old);
    const kept = createHash('sha256').update('ein Token').digest('hex');
    expect(await old.query('select token from sessions')).toEqual([{ token: kept }]);
    await old.close();
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
