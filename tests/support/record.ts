import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import type { Database } from '../../activities/store/database.ts';
import { migrate } from '../../activities/store/migrate.ts';
import { openPglite } from '../../activities/store/open-pglite.ts';
import { openPostgres } from '../../activities/store/open-postgres.ts';
import { cacheFolder } from '../../worker/config.ts';
import { openMemoryRecord } from '../../worker/memory-record.ts';

const { DATABASE_URL, VITEST_POOL_ID = '0' } = process.env;

/**
 * A fresh, empty record: PostgreSQL in process, or with DATABASE_URL a database of its own on that server, dropped when
 * it is closed. Each test process keeps its own template, so that two never write one file.
 */
export async function openRecord(): Promise<Database> {
  if (!DATABASE_URL) return openMemoryRecord(join(cacheFolder(process.env), `tests-${VITEST_POOL_ID}`));
  const db = await openEmptyDatabase();
  await migrate(db);
  return db;
}

/** A database without a single table, where migrations are yet to run. */
export async function openEmptyDatabase(): Promise<Database> {
  if (!DATABASE_URL) return openPglite({});
  const url = await createDatabase();
  const db = await openPostgres(url, () => {});
  return { ...db, close: () => db.close().then(() => dropDatabase(url)) };
}

/** The address of a database of its own on the server that DATABASE_URL names. */
export async function createDatabase(): Promise<string> {
  const name = `duban_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}`);
  return new URL(`/${name}`, DATABASE_URL).href;
}

/** Drops a database made by `createDatabase`, whoever is still connected. */
export function dropDatabase(url: string): Promise<void> {
  return onServer(`drop database ${new URL(url).pathname.slice(1)} with (force)`);
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: DATABASE_URL });
  await client.connect();
  await client.query(sql);
  await client.end();
}
