import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { RecordUnfit } from '../record-unfit.ts';
import type { Database } from './database.ts';
import { type Fitness, fitnessOf } from './fitness.ts';
import { rebuildAlone } from './rebuild.ts';
import { giveRights } from './rights.ts';
import { readSetting, writeSetting } from './settings.ts';

const MIGRATIONS = new URL('./migrations/', import.meta.url);
const PROJECTION = new URL('./projection/', import.meta.url);

/** Brings a record to what this program needs, whatever it lacks. Each migration runs once, in a transaction of its own. */
export function migrate(db: Database): Promise<void> {
  return db.alone(() => migrateAlone(db));
}

/**
 * The same at a start, where nobody has made a backup yet: an empty record is made ready, one that fits is opened.
 * Throws `RecordUnfit` for a record of a newer program, one that needs `duban upgrade`, or half a copy.
 */
export function prepareRecord(db: Database): Promise<void> {
  return db.alone(async () => {
    const fitness = await recordFitness(db);
    if (fitness.fits !== true) throw new RecordUnfit(fitness);
    await migrateAlone(db);
  });
}

/** How a record stands to this program. */
export function recordFitness(db: Database): Promise<Fitness> {
  return fitnessOf(db, {
    migrations: sqlFiles(MIGRATIONS),
    projection: digestOf(projectionSql()),
    types: knownTypes(),
  });
}

/** What `migrate` would do to a record: migrations by name, and `projections` where they would be rebuilt. */
export async function pendingSteps(db: Database): Promise<string[]> {
  const had = await migrationsOf(db);
  const digest = await readSetting(db, 'projection');
  const lacking = sqlFiles(MIGRATIONS).filter((name) => !had.includes(name));
  return digest === digestOf(projectionSql()) ? lacking : [...lacking, 'projections'];
}

/** The migrations that a record has had. */
export async function migrationsOf(db: Database): Promise<string[]> {
  const rows = await db.query<{ name: string }>('select name from public.migrations order by name');
  return rows.map((r) => r.name);
}

/** What of a copied record this program does not know: its migrations or types of events. Nothing, if it can be read. */
export function unknownOf(had: {
  readonly migrations: readonly string[];
  readonly types: readonly string[];
}): string[] {
  const migrations = had.migrations.filter((name) => !sqlFiles(MIGRATIONS).includes(name));
  return [...migrations, ...had.types.filter((type) => !knownTypes().includes(type))];
}

/** Runs migrations inside a caller's transaction. Numbered migrations are never edited. */
export async function applyMigrations(tx: Database, names: readonly string[]): Promise<void> {
  await tx.script('set local search_path = public');
  await tx.script('create table if not exists public.migrations (name text primary key)');
  for (const name of names) {
    await tx.script(readFileSync(new URL(name, MIGRATIONS), 'utf8'));
    await tx.query('insert into public.migrations (name) values ($1)', [name]);
  }
}

async function migrateAlone(db: Database): Promise<void> {
  const [found] = await db.query<{ made: boolean }>(`select to_regclass('public.migrations') is not null as made`);
  if (!found?.made) await db.script('create table public.migrations (name text primary key)');
  const done = await migrationsOf(db);
  for (const name of sqlFiles(MIGRATIONS).filter((n) => !done.includes(n))) {
    await db.transaction((tx) => applyMigrations(tx, [name]));
  }
  await refreshProjection(db);
  await giveRights(db);
}

/** The projections are derived: when their text has changed, they are dropped and rebuilt from the events. */
async function refreshProjection(db: Database): Promise<void> {
  const sql = projectionSql();
  const digest = digestOf(sql);
  if ((await readSetting(db, 'projection')) === digest) return;
  await rebuildAlone(db, sql);
  await writeSetting(db, 'projection', digest);
}

/** The tables and functions of the projections, as one script in order of file names. */
export function projectionSql(): string {
  return sqlFiles(PROJECTION)
    .map((name) => readFileSync(new URL(name, PROJECTION), 'utf8'))
    .join('\n');
}

/** The types of events that the projections know: most they show, of some nothing is shown but the event. */
function knownTypes(): string[] {
  return [...projectionSql().matchAll(/when '(\w+)' then (?:perform|null)/g)].map(([, type]) => type ?? '');
}

function digestOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex');
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
