import pg from 'pg';
import { type Database, redacted, UNSEEN } from './database.ts';
import { openReaders, overConnection, told } from './postgres-readers.ts';
import { readerNow } from './reader.ts';

const BIGINT = 20;
/** The advisory lock of an installation: any number, as long as it stays the same. */
const ALONE = 2024_0501;
/** Of the locks under which processes show that they live; the other half is made from the name. */
const LIVING = 2024_0502;

/** A PostgreSQL server by its address; durable when the server is. Lost connections are replaced by the pool. */
export async function openPostgres(url: string, onError: (message: string) => void): Promise<Database> {
  const config = {
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    options: '-c search_path=projection,public -c statement_timeout=30000 -c lock_timeout=5000',
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === BIGINT ? Number : pg.types.getTypeParser(oid, format as 'text'),
    } as pg.CustomTypesConfig,
  };
  const pool = new pg.Pool({ ...config, max: 10 });
  pool.on('error', (error) => onError(error.message));
  await redacted(() => pool.query('select 1'));
  const readers = openReaders(config, onError);
  const all = session(pool);
  return {
    query: (sql, params) =>
      isRead() ? readers.work((client) => session(client).query(sql, params)) : all.query(sql, params),
    many: (sql, params) =>
      isRead() ? readers.work((client) => session(client).many(sql, params)) : all.many(sql, params),
    script: (sql) => (isRead() ? readers.work((client) => session(client).script(sql)) : all.script(sql)),
    transaction: (work) =>
      redacted(() => {
        const whole = (client: pg.PoolClient) => inTransaction(client, work);
        return isRead() ? readers.work(whole) : overConnection(pool, whole);
      }),
    alone: (work) => redacted(() => alone(pool, work)),
    living: (name, work) => living(pool, name, work),
    gone: (names) => redacted(() => gone(pool, names)),
    close: async () => {
      await Promise.all([pool.end(), readers.close()]);
    },
  };
}

/** True while somebody of a unit reads: over connections of their own, on which the rules for rows bind them. */
function isRead(): boolean {
  return readerNow() !== '';
}

function session(target: pg.Pool | pg.PoolClient): Pick<Database, 'query' | 'many' | 'script'> {
  const query = <R>(sql: string, params: readonly unknown[] = []) =>
    redacted(async () => (await target.query(sql, [...params])).rows as R[]);
  return {
    query,
    many: query,
    script: (sql) =>
      redacted(async () => {
        await target.query(sql);
      }),
  };
}

async function inTransaction<T>(client: pg.PoolClient, work: (tx: Database) => Promise<T>): Promise<T> {
  try {
    await client.query('begin');
    const result = await work({ ...session(client), ...INSIDE });
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Holds a lock of the whole server for as long as the work takes; a process that dies lets go of it. */
async function alone<T>(pool: pg.Pool, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  client.on('error', told);
  try {
    await client.query('set statement_timeout = 0; set lock_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [ALONE]);
    return await work();
  } finally {
    client.release(true);
  }
}

/** Holds a shared lock for a name; the server lets go of it when the connection of a dead process breaks. */
async function living<T>(pool: pg.Pool, name: string, work: () => Promise<T>): Promise<T> {
  const client = await redacted(() => pool.connect());
  client.on('error', told);
  try {
    await redacted(() => client.query('select pg_advisory_lock_shared($1, hashtext($2))', [LIVING, name]));
    return await work();
  } finally {
    client.release(true);
  }
}

async function gone(pool: pg.Pool, names: readonly string[]): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select name from unnest($2::text[]) name where not exists (
       select 1 from pg_locks where locktype = 'advisory' and granted
         and database = (select oid from pg_database where datname = current_database())
         and classid::bigint = $1 and objid::bigint = hashtext(name)::bigint & 4294967295 and objsubid = 2)`,
    [LIVING, names],
  );
  return rows.map((row) => row.name);
}

function nested(): never {
  throw new Error('a transaction is already open');
}

/** What cannot be done inside a transaction. */
const INSIDE = { transaction: nested, alone: nested, ...UNSEEN, close: nested };
