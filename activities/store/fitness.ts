import type { Database } from './database.ts';

/**
 * How a record stands to a program. newer: it has had what this program does not know. older: it needs migrations.
 * unfinished: a copy into it was cut short.
 */
export type Fitness =
  | { readonly fits: true }
  | { readonly fits: 'newer' | 'older' | 'unfinished'; readonly what: string };

/** What a program knows. */
interface Known {
  readonly migrations: readonly string[];
  /** The digest of its projections. */
  readonly projection: string;
  readonly types: readonly string[];
}

/** Compares a record with what a program knows, changing nothing. A database without a record fits. */
export async function fitnessOf(db: Database, known: Known): Promise<Fitness> {
  const [found] = await db.query<{ made: boolean }>(`select to_regclass('public.settings') is not null as made`);
  if (!found?.made) return { fits: true };
  const settings = await db.query<{ name: string; value: string }>('select name, value from public.settings');
  const setting = (name: string) => settings.find((s) => s.name === name)?.value;
  const unfinished = setting('unfinished');
  if (unfinished !== undefined) return { fits: 'unfinished', what: unfinished };
  const had = (await db.query<{ name: string }>('select name from public.migrations')).map((r) => r.name);
  const strange = had.filter((name) => !known.migrations.includes(name));
  if (strange.length > 0) return { fits: 'newer', what: strange.toSorted().join(', ') };
  if (setting('projection') !== known.projection) {
    const types = await db.query<{ type: string }>('select distinct type from public.events order by type');
    const unknown = types.map((r) => r.type).filter((type) => !known.types.includes(type));
    if (unknown.length > 0) return { fits: 'newer', what: unknown.join(', ') };
  }
  const lacking = known.migrations.filter((name) => !had.includes(name));
  const [begun] = await db.query('select 1 from public.events limit 1');
  return lacking.length > 0 && begun ? { fits: 'older', what: lacking.join(', ') } : { fits: true };
}
