import type { Database, Row } from './database.ts';
import { applyMigrations } from './migrate.ts';
import type { OnProgress } from './rebuild.ts';
import { writeSetting } from './settings.ts';

/** Where a chain stands. */
export interface Head {
  readonly events: number;
  readonly head: string;
}

/** Rows of one table of the record. */
export interface RecordPage {
  readonly table: string;
  readonly rows: readonly Row[];
}

/**
 * The tables that nothing else can be rebuilt from, with the column their rows are paged by. Of accounts, those that
 * outlive the moment: who is signed in, and links that are still open, end with the installation that made them.
 */
export const RECORD_TABLES = [
  ['events', 'position'],
  ['inbox', 'key'],
  ['messages', 'key'],
  ['settings', 'name'],
  ['accounts', 'id'],
  ['sign_ins', 'id'],
  ['second_factors', 'id'],
  ['form_drafts', 'id'],
] as const;

/** Settings that speak of one database, not of the record: the digest of its projections, a copy that is under way. */
const OF_ITS_DATABASE = ['projection', 'unfinished'];

const PAGE = 250;

/** Where the chain of a record stands now. */
export async function headOf(db: Database): Promise<Head> {
  const [row] = await db.query<Head>('select position::integer as events, hash as head from public.chain');
  if (!row) throw new Error('the record has no chain');
  return row;
}

/**
 * The record up to a head that was read before, by pages: consistent while others write, since nothing that stands at
 * a head changes after it, and every receipt and message was kept before the events that speak of it.
 */
export async function* recordPages(db: Database, { events }: Head): AsyncGenerator<RecordPage> {
  for (const [table, key] of RECORD_TABLES) {
    let after: unknown = table === 'events' ? 0 : '';
    for (let full = true; full; ) {
      const upTo = table === 'events' ? `and position <= ${events}` : '';
      const sql = `select * from public.${table} where ${key} > $1 ${upTo} order by ${key} limit ${PAGE}`;
      const rows = await db.query(sql, [after]);
      full = rows.length === PAGE;
      after = rows.at(-1)?.[key];
      const kept = table === 'settings' ? rows.filter((r) => !OF_ITS_DATABASE.includes(String(r.name))) : rows;
      if (kept.length > 0) yield { table, rows: kept };
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

/** What a copy is made from, and what it will be marked with until it is whole. */
export interface Copy extends Head {
  readonly migrations: readonly string[];
  readonly pages: AsyncIterable<RecordPage>;
  readonly unfinished: string;
}

/**
 * Brings a record into a database that holds none, in one transaction: all of it is there, or nothing. It is marked as
 * unfinished until the caller has seen that it is whole. What an earlier copy left unfinished is swept away first.
 */
export async function bringRecord(db: Database, copy: Copy, onProgress: OnProgress = () => {}): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.script(SWEEP);
    await applyMigrations(tx, copy.migrations);
    let brought = 0;
    for await (const { table, rows } of copy.pages) {
      await tx.query(
        `insert into public.${table} select * from jsonb_populate_recordset(null::public.${table}, $1::jsonb)`,
        [JSON.stringify(rows)],
      );
      brought += table === 'events' ? rows.length : 0;
      onProgress(brought, copy.events);
    }
    await tx.query('update public.chain set position = $1, hash = $2', [copy.events, copy.head]);
    await writeSetting(tx, 'unfinished', copy.unfinished);
  });
}

const SWEEP = `
do $$
declare
  r record;
begin
  drop schema if exists projection cascade;
  drop schema if exists projection_next cascade;
  for r in select tablename as name from pg_tables where schemaname = 'public' loop
    execute format('drop table public.%I cascade', r.name);
  end loop;
  for r in select p.oid::regprocedure::text as name from pg_proc p
           where p.pronamespace = 'public'::regnamespace
             and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e') loop
    execute 'drop function ' || r.name || ' cascade';
  end loop;
end
$$`;
