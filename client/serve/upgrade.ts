import { Client } from '@temporalio/client';
import { RecordUnfit } from '../../activities/record-unfit.ts';
import type { Database } from '../../activities/store/database.ts';
import { migrate, pendingSteps, recordFitness } from '../../activities/store/migrate.ts';
import { verify } from '../../activities/store/verify.ts';
import { cacheFolder } from '../../worker/config.ts';
import { connectClient } from '../../worker/connect.ts';
import { startDevServer } from '../../worker/dev-server.ts';
import { MovedAway, movedFrom } from '../../worker/folder-state.ts';
import { type Replayed, replayOpen } from '../../worker/replay-open.ts';
import type { KeptBackup } from '../operations/backup.ts';
import { OperationError } from '../operations/errors.ts';
import { openWorkflows } from '../operations/open-workflows.ts';
import { heldRecord, keepFrom, type Place } from './stopped-backup.ts';

/** What an upgrade came to. */
export interface Upgraded {
  readonly replayed: number;
  /** The migrations that ran, and `projections` when what is shown was rebuilt. */
  readonly steps: readonly string[];
  readonly backup: KeptBackup | null;
}

/**
 * Brings a stopped installation to this program: refuses while an open workflow does not replay with it, naming all
 * that do not; where the record needs a step, backs it up first. Nothing was changed when it refuses.
 */
export async function upgrade(place: Place, backupFile: string): Promise<Upgraded> {
  const moved = await movedFrom(place.folder);
  if (moved && !place.env.DATABASE_URL) throw new MovedAway(place.folder, moved);
  return heldRecord(place, async (db) => {
    const fitness = await recordFitness(db);
    if (fitness.fits === 'newer' || fitness.fits === 'unfinished') throw new RecordUnfit(fitness);
    const { count, failed } = await replay(place, db);
    if (failed.length > 0) {
      const refusals = failed.map((subject) => ({ line: null, code: 'does_not_replay', subject }));
      throw new OperationError('refused', refusals);
    }
    const steps = await pendingSteps(db);
    if (steps.length === 0) return { replayed: count, steps, backup: null };
    const backup = await keepFrom(place, db, backupFile);
    await migrate(db);
    const verdict = await verify(db, { position: backup.events, hash: backup.head });
    if (!verdict.whole) throw new Error(`the upgraded record is ${verdict.fault} at ${verdict.position}`);
    return { replayed: count, steps, backup };
  });
}

/** The histories lie in the Temporal cluster, or in the data folder's own file. */
async function replay({ folder, env, onError }: Place, db: Database): Promise<Replayed> {
  const own = env.TEMPORAL_ADDRESS ? null : await startDevServer(folder, env, onError);
  try {
    const connection = await connectClient(own?.address ?? env.TEMPORAL_ADDRESS ?? '');
    const client = new Client({ connection, namespace: env.TEMPORAL_NAMESPACE || 'default' });
    try {
      return await replayOpen(client, await openWorkflows(db), cacheFolder(env));
    } finally {
      await connection.close();
    }
  } finally {
    await own?.stop();
  }
}
