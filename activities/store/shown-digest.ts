import type { Database } from './database.ts';

/** What a record shows, table by table, as one hash each: the same on every database for the same rows, to the byte. */
export async function shownDigest(db: Database): Promise<Record<string, string>> {
  const tables = await db.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'projection' order by tablename`,
  );
  const digest: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await db.query<{ hash: string }>(
      `select count(*) || ':' || encode(sha256(convert_to(coalesce(string_agg(h, '' order by h collate "C"), ''), 'UTF8')), 'hex') as hash
       from (select encode(sha256(convert_to(t::text, 'UTF8')), 'hex') as h from projection.${name} t) rows`,
    );
    digest[name] = row?.hash ?? '';
  }
  return digest;
}
