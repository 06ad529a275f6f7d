import type { Database } from '../../activities/store/database.ts';

/** A statement as it was asked of the record, with its values. */
export interface Asked {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** A record whose every single statement is told to somebody before it answers. */
export function overheard(db: Database, hear: (asked: Asked) => void): Database {
  const told =
    (ask: Database['query']): Database['query'] =>
    (sql, values = []) => {
      hear({ sql, values });
      return ask(sql, values);
    };
  const heard: Partial<Database> = { query: told(db.query), many: told(db.many) };
  return new Proxy(db, { get: (of, name) => Reflect.get(heard, name) ?? Reflect.get(of, name) });
}
