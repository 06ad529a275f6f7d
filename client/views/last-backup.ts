import type { Database } from '../../activities/store/database.ts';
import { readSetting } from '../../activities/store/settings.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { toMs } from '../../workflows/rules/time/instant.ts';

/** The last backup as it was noted: when, where, how large, up to which event. */
export interface LastBackup {
  readonly at: Instant;
  readonly file: string;
  readonly bytes: number;
  readonly events: number;
  readonly head: string;
}

/** How an installation stands with its backups: the last one, and whether there should be a newer one. */
export interface BackupHealth {
  readonly last: LastBackup | null;
  readonly withinDays: number;
  readonly stale: boolean;
}

const DAY_MS = 86_400_000;

/** Compares the last backup with how old it may be; none at all is too old. */
export async function backupHealth(db: Database, now: Date, withinDays: number): Promise<BackupHealth> {
  const noted = await readSetting(db, 'backup');
  const last = noted === null ? null : (JSON.parse(noted) as LastBackup);
  const stale = last === null || now.getTime() - toMs(last.at) > withinDays * DAY_MS;
  return { last, withinDays, stale };
}
