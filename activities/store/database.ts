/** A row of a query. */
export type Row = Record<string, unknown>;

/** The one way to the record: PostgreSQL, a server or in process. SQL stays within what PostgreSQL 15 accepts. */
export interface Database {
  /** One statement, one round trip. Rows come with numbers for bigint and objects for jsonb. */
  query<R = Row>(sql: string, params?: readonly unknown[]): Promise<R[]>;
  /** As `query`, by the shortest way for many rows; their columns are text, whole numbers, yes or no, or JSON. */
  many<R = Row>(sql: string, params?: readonly unknown[]): Promise<R[]>;
  /** Several statements without parameters. */
  script(sql: string): Promise<void>;
  /** All or nothing. */
  transaction<T>(work: (tx: Database) => Promise<T>): Promise<T>;
  /** Work that only one process of an installation does at a time; the others wait for their turn. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Work during which every process sees that `name` lives; they see its death as soon as its process is dead. */
  living<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Those of these names under which nobody lives, as far as can be seen. */
  gone(names: readonly string[]): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Where no other process can look: in a database in process, or inside a transaction. */
export const UNSEEN: Pick<Database, 'living' | 'gone'> = { living: (_name, work) => work(), gone: async () => [] };

/** A failure of the database, without the parameters that drivers like to print: they are personal data. */
export class StoreError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'StoreError';
    this.code = code;
  }
}

/** Runs a driver's call and lets out only code and message of what it throws. */
export async function redacted<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof StoreError || !isDriverError(error)) throw error;
    throw new StoreError(error.code, withoutValues(error));
  }
}

/** A message without the value it quotes: only data exceptions quote what was sent, others name what is in the schema. */
function withoutValues({ code, message }: { readonly code: string; readonly message: string }): string {
  return code.startsWith('22') ? message.replace(/".*"/s, '"…"') : message;
}

function isDriverError(error: unknown): error is { code: string; message: string } {
  return error instanceof Error && typeof (error as { code?: unknown }).code === 'string';
}
