import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { bringRecord, type Head, headOf, recordPages } from '../../activities/store/copy-record.ts';
import type { Database } from '../../activities/store/database.ts';
import { migrate, migrationsOf, prepareRecord } from '../../activities/store/migrate.ts';
import type { OnProgress } from '../../activities/store/rebuild.ts';
import { dropSetting } from '../../activities/store/settings.ts';
import { shownDigest } from '../../activities/store/shown-digest.ts';
import { verify } from '../../activities/store/verify.ts';
import { markMoved, movedFrom } from '../../worker/folder-state.ts';
import { connectRecord } from '../../worker/open-record.ts';
import { toInstant } from '../../workflows/rules/time/instant.ts';
import { operationError } from '../operations/errors.ts';
import { refuseFull } from './empty-database.ts';
import { heldRecord, type Place } from './stopped-backup.ts';

const COMMAND = 'duban move';

/** A record that has moved. */
export interface MovedRecord extends Head {
  /** Where to, without the password. */
  readonly to: string;
}

/**
 * Moves the record of a stopped trial to an empty PostgreSQL, whatever runs in its cycles: copies it, compares chain
 * and everything shown, marks the folder as moved, and only then calls the copy whole. Cut short at any point, neither
 * a half copy nor a folder that was left behind can be started, and running it again ends it.
 */
export async function move(place: Place, url: string, onProgress: OnProgress): Promise<MovedRecord> {
  const { folder, env, onError } = place;
  const to = addressOf(url);
  const moved = await movedFrom(folder);
  if (moved && moved.to !== to) throw operationError('refused', 'already_moved', moved.to);
  await refuseSample(folder);
  const own = { ...place, env: { ...env, DATABASE_URL: undefined } };
  return heldRecord(own, async (trial) => {
    await prepareRecord(trial);
    const target = await connectRecord(folder, { DATABASE_URL: url }, onError);
    try {
      if (moved) await refuseDone(target, to);
      await refuseFull(target, COMMAND);
      const head = await copy(trial, target, onProgress);
      await markMoved(folder, { to, at: toInstant(Date.now()) });
      await dropSetting(target, 'unfinished');
      return { to, ...head };
    } finally {
      await target.close();
    }
  });
}

async function copy(from: Database, to: Database, onProgress: OnProgress): Promise<Head> {
  const head = await headOf(from);
  const migrations = await migrationsOf(from);
  await bringRecord(to, { ...head, migrations, pages: recordPages(from, head), unfinished: COMMAND }, onProgress);
  await migrate(to);
  const verdict = await verify(to, { position: head.events, hash: head.head });
  if (!verdict.whole) throw new Error(`the moved record is ${verdict.fault} at ${verdict.position}`);
  const [before, after] = [await shownDigest(from), await shownDigest(to)];
  const other = Object.keys(before).filter((table) => !isDeepStrictEqual(before[table], after[table]));
  if (other.length > 0) throw new Error(`the moved record shows other ${other.join(', ')}`);
  return head;
}

/** A folder that is marked has been copied: what is left to do is only to call its copy whole. */
async function refuseDone(target: Database, to: string): Promise<void> {
  const [found] = await target.query<{ made: boolean }>(`select to_regclass('public.settings') is not null as made`);
  if (!found?.made) return;
  const rows = await target.query(`select 1 from public.settings where name = 'unfinished'`);
  if (rows.length === 0) throw operationError('refused', 'already_moved', to);
}

/** The sample runs on a clock of its own, which no production has. */
async function refuseSample(folder: string): Promise<void> {
  const sample = await access(join(folder, 'sample.json')).then(
    () => true,
    () => false,
  );
  if (sample) throw operationError('refused', 'sample_stays', folder);
}

/** The database of an address, as it may be shown to people. */
function addressOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) throw operationError('refused', 'not_postgres', url);
  return `${parsed.host}${parsed.pathname}`;
}
