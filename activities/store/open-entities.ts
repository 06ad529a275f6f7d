import type { Database } from './database.ts';

/** The tasks that are not closed. */
export function openTasks(db: Database): Promise<{ cycle: string; task: string }[]> {
  return db.query(
    `select t.cycle, t.task from tasks t join cycles c using (cycle)
     where t.status <> 'closed' and c.status <> 'starting' order by t.cycle, t.place`,
  );
}

/** The reviews of cycles that have not ended, and those of ended ones that nobody has published. */
export function liveReviews(db: Database): Promise<{ cycle: string; period: string; published: boolean }[]> {
  return db.query(
    `select cycle, period, state = 'published' as published from reviews join cycles using (cycle)
     where state <> 'published' or status <> 'ended' order by cycle, period`,
  );
}

/** The cycles that still have something on their agenda, or have not been opened yet. */
export function runningCycles(db: Database): Promise<{ cycle: string; opened: boolean }[]> {
  return db.query(
    `select cycle, status <> 'starting' as opened from cycles c
     where status = 'starting' or exists (select 1 from agenda a where a.cycle = c.cycle and a.state = 'open')
     order by cycle`,
  );
}

/** True when a task has run to its end. */
export async function isTaskClosed(db: Database, cycle: string, task: string): Promise<boolean> {
  const rows = await db.query(`select 1 from tasks where cycle = $1 and task = $2 and status = 'closed'`, [
    cycle,
    task,
  ]);
  return rows.length > 0;
}
