import type { Database } from '../../activities/store/database.ts';
import { readSetting } from '../../activities/store/settings.ts';
import { operationError } from '../operations/errors.ts';

/** Refuses a database in which anything stands, unless it is what this same command was cut short in. */
export async function refuseFull(db: Database, command: string): Promise<void> {
  const tables = await db.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  if (tables.length === 0 || (await unfinishedIn(db, tables)) === command) return;
  throw operationError('refused', 'database_not_empty', tables[0]?.name ?? '');
}

async function unfinishedIn(db: Database, tables: readonly { readonly name: string }[]): Promise<string | null> {
  return tables.some(({ name }) => name === 'public.settings') ? readSetting(db, 'unfinished') : null;
}
