import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from './database.ts';
import { rebuildAlone } from './rebuild.ts';

const MIGRATIONS = new URL('./migrations/', import.meta.url);
const PROJECTION = new URL('./projection/', import.meta.url);

/** Numbered migrations are never edited; each runs once, in order, in a transaction of its own. */
export function migrate(db: Database): Promise<void> {
  return db.alone(async () => {
    await db.script('create table if not exists public.migrations (name text primary key)');
    const done = new Set((await db.query<{ name: string }>('select name from public.migrations')).map((r) => r.name));
    for (const name of sqlFiles(MIGRATIONS).filter((n) => !done.has(n))) {
      await db.transaction(async (tx) => {
        await tx.script('set local search_path = public');
        await tx.script(readFileSync(new URL(name, MIGRATIONS), 'utf8'));
        await tx.query('insert into public.migrations (name) values ($1)', [name]);
      });
    }
    await refreshProjection(db);
  });
}

/** The projections are derived: when their text has changed, they are dropped and rebuilt from the events. */
async function refreshProjection(db: Database): Promise<void> {
  const sql = projectionSql();
  const digest = createHash('sha256').update(sql).digest('hex');
  const [known] = await db.query<{ value: string }>(`select value from settings where name = 'projection'`);
  if (known?.value === digest) return;
  await rebuildAlone(db, sql);
  await db.query(
    `insert into settings (name, value) values ('projection', $1) on conflict (name) do update set value = $1`,
    [digest],
  );
}

/** The tables and functions of the projections, as one script in order of file names. */
export function projectionSql(): string {
  return sqlFiles(PROJECTION)
    .map((name) => readFileSync(new URL(name, PROJECTION), 'utf8'))
    .join('\n');
}

function sqlFiles(folder: URL): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted();
}

/** Everything an empty record is made of, as one text: changes when a migration or a projection does. */
export function recordDigest(): string {
  return sqlFiles(MIGRATIONS)
    .map((name) => readFileSync(new URL(name, MIGRATIONS), 'utf8'))
    .concat(projectionSql())
    .join('\n');
}
