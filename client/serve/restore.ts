import { mkdir, open, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EVIDENCE } from '../../activities/backup/folder-files.ts';
import { backedUpFiles, backedUpRecord, type CheckedBackup, checkBackup } from '../../activities/backup/read-backup.ts';
import { RecordUnfit } from '../../activities/record-unfit.ts';
import { bringRecord, type Head } from '../../activities/store/copy-record.ts';
import type { Database } from '../../activities/store/database.ts';
import { migrate, unknownOf } from '../../activities/store/migrate.ts';
import type { OnProgress } from '../../activities/store/rebuild.ts';
import { dropSetting, writeSetting } from '../../activities/store/settings.ts';
import { verify } from '../../activities/store/verify.ts';
import { filesFolder } from '../../worker/config.ts';
import { markUnfinished, markWhole, unfinishedIn } from '../../worker/folder-state.ts';
import { lockFolder } from '../../worker/lock.ts';
import { connectRecord } from '../../worker/open-record.ts';
import { operationError } from '../operations/errors.ts';
import { refuseFull } from './empty-database.ts';
import type { Place } from './stopped-backup.ts';

const COMMAND = 'duban restore';

/**
 * Restores a backup into an empty data folder and, where DATABASE_URL names one, an empty database; checks it all
 * before anything is touched, and the chain of what was restored after. Cut short, it is run again and begins anew.
 */
export async function restore(place: Place, file: string, onProgress: OnProgress): Promise<Head> {
  const { folder, env, onError } = place;
  const backup = await checkBackup(file);
  const strange = unknownOf(backup);
  if (strange.length > 0) throw new RecordUnfit({ fits: 'newer', what: strange.join(', ') });
  if (backup.sample && env.DATABASE_URL) throw operationError('refused', 'sample_stays', file);
  const release = await lockFolder(folder);
  try {
    await refuseFullFolder(folder);
    if (env.DATABASE_URL) await withDatabase(place, (db) => refuseFull(db, COMMAND));
    await markUnfinished(folder, COMMAND);
    await clear(folder);
    await bringFiles(place, file);
    const db = await connectRecord(folder, env, onError);
    try {
      await bring(db, backup, file, onProgress);
    } finally {
      await db.close();
    }
    await markWhole(folder);
    return { events: backup.events, head: backup.head };
  } finally {
    await release();
  }
}

async function bring(db: Database, backup: CheckedBackup, file: string, onProgress: OnProgress): Promise<void> {
  await bringRecord(db, { ...backup, pages: backedUpRecord(file), unfinished: COMMAND }, onProgress);
  await migrate(db);
  const verdict = await verify(db, { position: backup.events, hash: backup.head });
  if (!verdict.whole) throw new Error(`the restored record is ${verdict.fault} at ${verdict.position}`);
  // What runs in a Temporal that lived on knows more than this record: the first reconciliation begins it anew.
  await writeSetting(db, 'restored', backup.made);
  await dropSetting(db, 'unfinished');
}

async function withDatabase(place: Place, work: (db: Database) => Promise<void>): Promise<void> {
  const db = await connectRecord(place.folder, place.env, place.onError);
  await work(db).finally(() => db.close());
}

/** What a lock and a restore that was cut short leave is nothing. */
const OURS = ['pid', 'unfinished.json', 'unfinished.json.part'];

async function refuseFullFolder(folder: string): Promise<void> {
  if ((await unfinishedIn(folder)) !== null) return;
  const found = (await readdir(folder)).filter((name) => !OURS.includes(name));
  if (found.length > 0) throw operationError('refused', 'folder_not_empty', folder);
}

async function clear(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!OURS.includes(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function bringFiles({ folder, env }: Place, file: string): Promise<void> {
  for await (const { name, content } of backedUpFiles(file)) {
    const evidence = name.startsWith(`${EVIDENCE}/`) ? name.slice(EVIDENCE.length + 1) : null;
    const path = evidence === null ? join(folder, name) : join(filesFolder(env, folder), evidence);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, content, { mode: 0o600 });
    const handle = await open(path, 'r');
    await handle.sync().finally(() => handle.close());
  }
}
