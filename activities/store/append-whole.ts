import { append, type NewEvent } from './append.ts';
import type { Database } from './database.ts';

class Behind extends Error {}

/** Records a batch all or nothing: false, and nothing recorded, when an entity of it stands elsewhere than expected. */
export async function appendWhole(db: Database, events: readonly NewEvent[], recordedAt: Date): Promise<boolean> {
  try {
    await db.transaction(async (tx) => {
      const answers = await append(tx, events, recordedAt);
      if (answers.some((answer) => answer.status === 'behind')) throw new Behind();
    });
    return true;
  } catch (error) {
    if (error instanceof Behind) return false;
    throw error;
  }
}
