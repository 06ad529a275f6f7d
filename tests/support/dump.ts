import type { Database } from '../../activities/store/database.ts';

/** Every table of what is shown, as text: name, then each row in order; with the indexes they have. */
export async function shown(db: Database): Promise<Record<string, string[]>> {
  const tables = await db.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'projection' order by tablename`,
  );
  const dump: Record<string, string[]> = {};
  for (const { name } of tables) {
    const rows = await db.query<{ row: string }>(`select t::text as row from projection.${name} t order by 1`);
    dump[name] = rows.map((r) => r.row);
  }
  const indexes = await db.query<{ def: string }>(
    `select indexdef as def from pg_indexes where schemaname = 'projection' order by indexname`,
  );
  return { ...dump, ' indexes': indexes.map((i) => i.def) };
}
