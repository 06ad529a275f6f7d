import pg from 'pg';
import { readerNow } from './reader.ts';

/** Work over one connection of a database server. */
type Work<T> = (client: pg.PoolClient) => Promise<T>;

/** The connections over which units' people read: each is told whose it is, when it was another's before. */
export function openReaders(config: pg.PoolConfig, onError: (message: string) => void) {
  const pool = new pg.Pool({ ...config, max: 5 });
  const readers = new WeakMap<pg.PoolClient, string>();
  pool.on('error', (error) => onError(error.message));
  return {
    close: () => pool.end(),
    work: <T>(work: Work<T>): Promise<T> =>
      overConnection(pool, async (client) => {
        const reader = readerNow();
        if (readers.get(client) !== reader)
          await client.query(`select set_config('duban.reader', $1, false)`, [reader]);
        readers.set(client, reader);
        return work(client);
      }),
  };
}

/** Does work over a connection of its own; the pool itself lets go of one that is broken. */
export async function overConnection<T>(pool: pg.Pool, work: Work<T>): Promise<T> {
  const client = await pool.connect();
  client.on('error', told);
  try {
    return await work(client);
  } finally {
    client.off('error', told);
    client.release();
  }
}

/** A connection that is lost while it is in use fails the statement under way; unheard, it would end the process. */
export function told(): void {}
