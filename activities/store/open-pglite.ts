import { PGlite, type PGliteInterface, type Transaction } from '@electric-sql/pglite';
import { takeTurns } from '../take-turns.ts';
import { type Database, redacted, UNSEEN } from './database.ts';
import { readerNow } from './reader.ts';

type Session = Pick<PGliteInterface, 'query' | 'exec'> | Transaction;
type AsReader = <T>(ask: () => Promise<T>) => Promise<T>;

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
  await pglite.exec(`set search_path = projection, public; ${ROLE}`);
  const asReader = readersOf(pglite, 'set');
  const db: Database = {
    ...session(pglite, asReader),
    transaction: (work) =>
      asReader(() =>
        redacted(() =>
          pglite.transaction((tx) => work({ ...session(tx, readersOf(tx, 'set local', readerNow())), ...INSIDE })),
        ),
      ),
    // One after another: there is no other process.
    alone: takeTurns(1),
    ...UNSEEN,
    close: () => pglite.close(),
  };
  opened.set(db, pglite);
  return db;
}

/** Whoever owns a database is above its rules for rows: a unit's questions are asked as the user whom they bind. */
const ROLE = `do $$ begin
  if not exists (select from pg_roles where rolname = 'duban_web') then create role duban_web; end if;
end $$`;

/** Before what is asked by another reader than the last, the session is made that reader's. */
function readersOf(target: Session, set: 'set' | 'set local', first = ''): AsReader {
  let now = first;
  return async (ask) => {
    const reader = readerNow();
    if (reader === now) return ask();
    now = reader;
    const role = reader === '' ? 'none' : 'duban_web';
    // Both are in line one behind the other before anything else can be: what asks takes its turn in order.
    const turned = target.exec(`${set} role ${role}; ${set} duban.reader = '${reader.replaceAll("'", "''")}'`);
    const [, answer] = await Promise.all([turned, ask()]);
    return answer;
  };
}

/**
 * Has an in-process database count what its tables hold, so that it finds the shortest way to what is asked; a server
 * does so by itself.
 */
export async function countRows(db: Database): Promise<void> {
  if (opened.has(db)) await db.script('analyze');
}

/** The whole of an in-process database as one archive. */
export async function dumpPglite(db: Database): Promise<Uint8Array> {
  const pglite = opened.get(db);
  if (!pglite) throw new Error('only a database in process can be dumped');
  return new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer());
}

function session(target: Session, asReader: AsReader): Pick<Database, 'query' | 'many' | 'script'> {
  const query = <R>(sql: string, params: readonly unknown[] = []) =>
    asReader(() => redacted(async () => (await target.query<R>(sql, [...params])).rows));
  return {
    query,
    // To carry a row out of the database costs more than to find it: they all come as one value.
    many: async <R>(sql: string, params?: readonly unknown[]) => {
      const [told] = await query<{ rows: R[] }>(`select coalesce(json_agg(r), '[]') as rows from (${sql}) r`, params);
      return told?.rows ?? [];
    },
    script: (sql) =>
      asReader(() =>
        redacted(async () => {
          await target.exec(sql);
        }),
      ),
  };
}

function nested(): never {
  throw new Error('a transaction is already open');
}

/** What cannot be done inside a transaction. */
const INSIDE = { transaction: nested, alone: nested, ...UNSEEN, close: nested };
