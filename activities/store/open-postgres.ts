import pg from 'pg';
import { type Database, redacted } from './database.ts';

const BIGINT = 20;

/** A PostgreSQL server by its address; durable when the server is. Lost connections are replaced by the pool. */
export async function openPostgres(url: string, onError: (message: string) => void): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    options: '-c search_path=projection,public -c statement_timeout=30000 -c lock_timeout=5000',
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === BIGINT ? Number : pg.types.getTypeParser(oid, format as 'text'),
    } as pg.CustomTypesConfig,
  });
  pool.on('error', (error) => onError(error.message));
  await redacted(() => pool.query('create schema if not exists projection'));
  return {
    ...session(pool),
    transaction: (work) => redacted(() => inTransaction(pool, work)),
    close: () => pool.end(),
  };
}

function session(target: pg.Pool | pg.PoolClient): Pick<Database, 'query' | 'script'> {
  return {
    query: <R>(sql: string, params: readonly unknown[] = []) =>
      redacted(async () => (await target.query(sql, [...params])).rows as R[]),
    script: (sql) =>
      redacted(async () => {
        await target.query(sql);
      }),
  };
}

async function inTransaction<T>(pool: pg.Pool, work: (tx: Database) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work({ ...session(client), transaction: nested, close: nested });
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

function nested(): never {
  throw new Error('a transaction is already open');
}
