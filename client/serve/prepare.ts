import { headOf } from '../../activities/store/copy-record.ts';
import { projectionSql } from '../../activities/store/migrate.ts';
import { type OnProgress, rebuild } from '../../activities/store/rebuild.ts';
import { openRecord } from '../../worker/open-record.ts';
import type { Place } from './stopped-backup.ts';

/**
 * Makes a record ready for the server and the workers, by the database user that owns it: an empty one is made, what is
 * shown is brought to this program, and `duban_web` is given its rights where there is one. With `again`, what is shown
 * is built anew from the events, while others go on. Throws `RecordUnfit` for what needs `duban upgrade`. Answers with
 * how many events there are.
 */
export async function prepare(
  { folder, env, onError }: Place,
  again: boolean,
  onProgress: OnProgress = () => {},
): Promise<number> {
  const db = await openRecord(folder, env, onError);
  try {
    if (again) await rebuild(db, projectionSql(), onProgress);
    return (await headOf(db)).events;
  } finally {
    await db.close();
  }
}
