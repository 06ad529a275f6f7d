import type { Database } from '../../activities/store/database.ts';

const UNDO = new Error('undone');

/** Does something to a record in a transaction that is taken back: the next test finds it as it was. */
export async function undone<T>(db: Database, work: (tx: Database) => Promise<T>): Promise<T> {
  let result: { readonly value: T } | undefined;
  await db
    .transaction(async (tx) => {
      result = { value: await work(tx) };
      throw UNDO;
    })
    .catch((error) => {
      if (error !== UNDO) throw error;
    });
  return (result as { readonly value: T }).value;
}
