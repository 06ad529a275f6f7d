import type { Database } from './database.ts';

/** A setting of the installation, or null. */
export async function readSetting(db: Database, name: string): Promise<string | null> {
  const [row] = await db.query<{ value: string }>('select value from public.settings where name = $1', [name]);
  return row?.value ?? null;
}

/** Sets a setting of the installation. */
export async function writeSetting(db: Database, name: string, value: string): Promise<void> {
  await db.query(
    'insert into public.settings (name, value) values ($1, $2) on conflict (name) do update set value = $2',
    [name, value],
  );
}

/** Takes a setting away. */
export async function dropSetting(db: Database, name: string): Promise<void> {
  await db.query('delete from public.settings where name = $1', [name]);
}
