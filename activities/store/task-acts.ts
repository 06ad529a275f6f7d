import type { Act } from '../../workflows/rules/task/acts.ts';
import type { Answering } from './at-once.ts';

/** The acts that changed the duty of a cycle's tasks, by task. */
export async function taskActs(db: Answering, cycle: string): Promise<Record<string, readonly Act[]>> {
  const rows = await db.query<{ task: string; acts: Act[] }>(
    `select task, acts from tasks where cycle = $1 and acts <> '[]'`,
    [cycle],
  );
  return Object.fromEntries(rows.map((row) => [row.task, row.acts]));
}
