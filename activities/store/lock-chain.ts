import type { Database } from './database.ts';

/** Holds the record until the transaction ends: what is read from here on stands when its events are recorded. */
export async function lockChain(tx: Database): Promise<void> {
  await tx.query('select position from chain for update');
}
