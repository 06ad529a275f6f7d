import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RecordUnfit } from '../activities/record-unfit.ts';
import type { Database } from '../activities/store/database.ts';
import { prepareRecord } from '../activities/store/migrate.ts';
import { openPglite, PGLITE_MAJOR } from '../activities/store/open-pglite.ts';
import { openPostgres } from '../activities/store/open-postgres.ts';
import { databaseUrl, type Env } from './config.ts';
import { refuseFolder } from './folder-state.ts';

/**
 * The record of an installation, ready for this program: a PostgreSQL server where one is named, otherwise in process,
 * in the data folder. Throws `RecordUnfit` and `MovedAway` for what must not be opened.
 */
export async function openRecord(folder: string, env: Env, onError: (message: string) => void): Promise<Database> {
  await refuseFolder(folder, env);
  const db = await connectRecord(folder, env, onError);
  try {
    await prepareRecord(db);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** The record as it stands, whatever program it was made by. */
export async function connectRecord(folder: string, env: Env, onError: (message: string) => void): Promise<Database> {
  const server = databaseUrl(env);
  if (server) return openPostgres(server, onError);
  const home = join(folder, 'record');
  const major = (await readFile(join(home, 'PG_VERSION'), 'utf8').catch(() => PGLITE_MAJOR)).trim();
  if (major !== PGLITE_MAJOR) throw new RecordUnfit({ fits: 'version', what: `PostgreSQL ${major} → ${PGLITE_MAJOR}` });
  return openPglite({ folder: home });
}
