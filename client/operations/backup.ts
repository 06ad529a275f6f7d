import { access, stat } from 'node:fs/promises';
import { checkBackup } from '../../activities/backup/read-backup.ts';
import { writeWhole } from '../../activities/backup/whole-file.ts';
import type { Head } from '../../activities/store/copy-record.ts';
import type { Database } from '../../activities/store/database.ts';
import { writeSetting } from '../../activities/store/settings.ts';
import { toInstant } from '../../workflows/rules/time/instant.ts';
import { operationError } from './errors.ts';

export type { Head };

/** A backup that stands on a disk. */
export interface KeptBackup extends Head {
  readonly file: string;
  readonly bytes: number;
}

/**
 * Keeps the bytes of a backup under a name, on the disk and checked from its first to its last part before the name is
 * given. Refuses a name that is taken; throws `BackupFault` for bytes that are not a whole backup, leaving nothing.
 */
export async function keepBackup(file: string, bytes: AsyncIterable<Uint8Array>): Promise<KeptBackup> {
  await refuseTaken(file);
  const { events, head } = await writeWhole(file, bytes, checkBackup);
  return { file, bytes: (await stat(file)).size, events, head };
}

/** Refuses a name under which a file stands already. */
export async function refuseTaken(file: string): Promise<void> {
  const taken = await access(file).then(
    () => true,
    () => false,
  );
  if (taken) throw operationError('refused', 'file_exists', file);
}

/** Notes the last backup of an installation, for its operator to be told how old it is. */
export async function noteBackup(db: Database, kept: KeptBackup, now: Date): Promise<void> {
  await writeSetting(db, 'backup', JSON.stringify({ at: toInstant(now.getTime()), ...kept }));
}
