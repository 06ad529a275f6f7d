import { join } from 'node:path';
import type { Database } from '../activities/store/database.ts';
import { migrate } from '../activities/store/migrate.ts';
import { openPglite } from '../activities/store/open-pglite.ts';
import { openPostgres } from '../activities/store/open-postgres.ts';
import type { Env } from './config.ts';

/** The record of an installation: a PostgreSQL server where one is named, otherwise in process, in the data folder. */
export async function openRecord(folder: string, env: Env, onError: (message: string) => void): Promise<Database> {
  const db = env.DATABASE_URL
    ? await openPostgres(env.DATABASE_URL, onError)
    : await openPglite({ folder: join(folder, 'record') });
  await migrate(db);
  return db;
}
