import { PGlite, type PGliteInterface, type Transaction } from '@electric-sql/pglite';
import { takeTurns } from '../take-turns.ts';
import { type Database, redacted, UNSEEN } from './database.ts';

type Session = Pick<PGliteInterface, 'query' | 'exec'> | Transaction;

/** Where an in-process database lives: a folder, or memory, empty or from a dumped template. */
export interface PgliteHome {
  readonly folder?: string;
  readonly template?: Uint8Array<ArrayBuffer>;
}

/** The PostgreSQL whose files an in-process database reads and writes. */
export const PGLITE_MAJOR = '18';

const opened = new WeakMap<Database, PGlite>();

/**
 * PostgreSQL in this process, in a folder or in memory. Exactly one process may open a folder: take the lock first.
 * It never calls fsync, so a power cut may lose what was acknowledged.
 */
export async function openPglite({ folder, template }: PgliteHome): Promise<Database> {
  const pglite = await PGlite.create({
    ...(folder === undefined ? {} : { dataDir: folder }),
    ...(template === undefined ? {} : { loadDataDir: new Blob([template]) }),
  });
  await pglite.exec('set search_path = projection, public');
  const db: Database = {
    ...session(pglite),
    transaction: (work) => redacted(() => pglite.transaction((tx) => work({ ...session(tx), ...INSIDE }))),
    // One after another: there is no other process.
    alone: takeTurns(1),
    ...UNSEEN,
    close: () => pglite.close(),
  };
  opened.set(db, pglite);
  return db;
}

/** The whole of an in-process database as one archive. */
export async function dumpPglite(db: Database): Promise<Uint8Array> {
  const pglite = opened.get(db);
  if (!pglite) throw new Error('only a database in process can be dumped');
  return new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer());
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

/** What cannot be done inside a transaction. */
const INSIDE = { transaction: nested, alone: nested, ...UNSEEN, close: nested };
