import type { Database } from './database.ts';
import { lockChain } from './lock-chain.ts';

/** How far a long run has come; called after each page. */
export type OnProgress = (done: number, total: number) => void;

/** Short enough that nothing else waits noticeably on an in-process database. */
const PAGE = 125;

/**
 * Projects every event anew beside what is shown, then puts the new in the old's place in one short transaction.
 * Readers see the old state until then; writers are held only while the last page is caught up.
 */
export function rebuild(db: Database, projection: string, onProgress: OnProgress = () => {}): Promise<void> {
  return db.alone(() => rebuildAlone(db, projection, onProgress));
}

/** The same for a caller who has seen to it that nobody else rebuilds. */
export async function rebuildAlone(db: Database, projection: string, onProgress: OnProgress = () => {}): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.script('drop schema if exists projection_next cascade; create schema projection_next');
    await tx.script('set local check_function_bodies = off; set local search_path = projection_next, public');
    // Statement by statement: in one piece the whole script would hold an in-process database.
    for (const statement of projection.split(/^(?=create )/m)) await tx.script(statement);
  });
  let position = 0;
  for (let full = true; full; ) {
    const next = await projectPage(db, position);
    full = next === position + PAGE;
    position = next;
    const [total] = await db.query<{ position: number }>('select position from chain');
    onProgress(position, total?.position ?? position);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await swap(db, position);
}

/** Answers with the last position it projected; less than a page means that the swap can catch up the rest. */
async function projectPage(db: Database, after: number): Promise<number> {
  const sql = `
    with page as materialized (select * from events where position > $1 order by position limit ${PAGE}),
         shown as (select project((p.*)::events), p.position from (select * from page order by position) p)
    select max(position) as last from shown`;
  return db.transaction(async (tx) => {
    await tx.script('set local search_path = projection_next, public');
    const [row] = await tx.query<{ last: number | null }>(sql, [after]);
    return row?.last ?? after;
  });
}

async function swap(db: Database, after: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.script('set local search_path = projection_next, public');
    await lockChain(tx);
    await tx.query('select count(project(e)) from (select * from events where position > $1 order by position) e', [
      after,
    ]);
    await tx.script('drop schema if exists projection cascade; alter schema projection_next rename to projection');
  });
}
