import { packBackup } from '../../activities/backup/pack.ts';
import { backupDays, type Env, filesFolder } from '../../worker/config.ts';
import { toInstant } from '../../workflows/rules/time/instant.ts';
import type { HttpDeps } from '../http/deps.ts';
import type { OperationDeps } from '../operations/deps.ts';

/** How a running installation is backed up. */
export function backupOf({ db, now }: OperationDeps, folder: string, env: Env): HttpDeps['backup'] {
  const pack = () => packBackup({ db, folder, evidence: filesFolder(env, folder), made: toInstant(now().getTime()) });
  return { pack, withinDays: backupDays(env) };
}
