import { PGlite, type PGliteInterface, type Transaction } from '@electric-sql/pglite';
import { type Database, redacted } from './database.ts';

type Session = Pick<PGliteInterface, 'query' | 'exec'> | Transaction;

/**
 * PostgreSQL in this process, in a folder or in memory. Exactly one process may open a folder: take the lock first.
 * It never calls fsync, so a power cut may lose what was acknowledged.
 */
export async function openPglite(folder?: string): Promise<Database> {
  const pglite = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  await pglite.exec(`create schema if not exists projection; set search_path = projection, public`);
  return {
    ...session(pglite),
    transaction: (work) =>
      redacted(() => pglite.transaction((tx) => work({ ...session(tx), transaction: nested, close: nested }))),
    close: () => pglite.close(),
  };
}

function session(target: Session): Pick<Database, 'query' | 'script'> {
  return {
    query: <R>(sql: string, params: readonly unknown[] = []) =>
      redacted(async () => (await target.query<R>(sql, [...params])).rows),
    script: (sql) =>
      redacted(async () => {
        await target.exec(sql);
      }),
  };
}

function nested(): never {
  throw new Error('a transaction is already open');
}
