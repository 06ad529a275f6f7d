import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { packBackup } from '../../activities/backup/pack.ts';
import { RecordUnfit } from '../../activities/record-unfit.ts';
import type { Database } from '../../activities/store/database.ts';
import { type Env, filesFolder } from '../../worker/config.ts';
import { unfinishedIn } from '../../worker/folder-state.ts';
import { lockFolder } from '../../worker/lock.ts';
import { connectRecord } from '../../worker/open-record.ts';
import { toInstant } from '../../workflows/rules/time/instant.ts';
import { type KeptBackup, keepBackup, noteBackup } from '../operations/backup.ts';
import { operationError } from '../operations/errors.ts';

/** A data folder and the settings beside it. */
export interface Place {
  readonly folder: string;
  readonly env: Env;
  readonly onError: (error: unknown) => void;
}

/** Backs up an installation of which no server runs here. A data folder is held while it is read. */
export async function backupStopped(place: Place, file: string): Promise<KeptBackup> {
  return heldRecord(place, (db) => keepFrom(place, db, file));
}

/** Backs up a record that is open. */
export async function keepFrom({ folder, env }: Place, db: Database, file: string): Promise<KeptBackup> {
  const now = new Date();
  const kept = await keepBackup(
    file,
    packBackup({ db, folder, evidence: filesFolder(env, folder), made: toInstant(now.getTime()) }),
  );
  await noteBackup(db, kept, now);
  return kept;
}

/** Works on a stopped installation's record as it stands; refuses a folder that holds none, or that is in use. */
export async function heldRecord<T>(place: Place, work: (db: Database) => Promise<T>): Promise<T> {
  const { folder, env, onError } = place;
  const release = env.DATABASE_URL ? async () => {} : await lockRecord(folder);
  try {
    const unfinished = await unfinishedIn(folder);
    if (unfinished !== null) throw new RecordUnfit({ fits: 'unfinished', what: unfinished });
    const db = await connectRecord(folder, env, onError);
    try {
      return await work(db);
    } finally {
      await db.close();
    }
  } finally {
    await release();
  }
}

/** The lock of a folder in which a record stands, or half a restored one, which is refused as such afterwards. */
export async function lockRecord(folder: string): Promise<() => Promise<void>> {
  await access(join(folder, 'record')).catch(async () => {
    if ((await unfinishedIn(folder)) === null) throw operationError('not_found', 'no_record', folder);
  });
  return lockFolder(folder);
}
