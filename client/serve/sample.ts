import { access, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from '../../activities/store/database.ts';
import { migrate } from '../../activities/store/migrate.ts';
import { openPglite } from '../../activities/store/open-pglite.ts';
import { behave } from '../../seeds/behaviour/behave.ts';
import type { Env } from '../../worker/config.ts';
import { openStage } from '../../worker/rehearsal.ts';
import { DEFAULT_QUEUE } from '../../workflows/contract/queue.ts';
import { type Instant, onDay, startOfDay } from '../../workflows/rules/time/instant.ts';
import { loadCalendar } from '../intake/load-calendar.ts';
import { loadPlan } from '../intake/load-plan.ts';
import { loadPolicy } from '../intake/load-policy.ts';
import { good } from '../intake/problem.ts';
import { type ReportsScript, readReportsScript } from '../intake/reports-script.ts';
import { operationError } from '../operations/errors.ts';
import type { PlayedReport } from '../operations/hand-in.ts';
import { playedReports } from '../operations/played-reports.ts';
import { rehearse } from '../operations/rehearse.ts';
import type { NewCycle } from '../operations/start-cycle.ts';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** The cycle that is shown to newcomers: rehearsed up to an instant, then running on. */
export const SAMPLE = {
  id: 'xupu-2024',
  seed: 'xupu',
  /** The unit whose reports are left to the newcomer from the sample's instant on. */
  left: 'jyj',
  at: onDay('2024-05-20', '09:00'),
  /** Whom the start shows links for, each as somebody else sees the sample. */
  entries: {
    reporter: 'jyj-reporter',
    head: 'jyj-head',
    supervisor: 'office',
    approver: 'office2',
    leader: 'leader',
    administrator: 'administrator',
    security: 'security',
    auditor: 'auditor',
  },
  /** One calendar day a minute. */
  speed: 1440,
} as const;

/** The sample's plan and the conduct of its departments over the whole year. */
export interface SampleScript {
  readonly definition: NewCycle['definition'];
  readonly reports: readonly PlayedReport[];
}

/** Reads the sample and makes up its departments' conduct from the seed. */
export async function sampleScript(): Promise<SampleScript> {
  const read = async (name: string) => [name, await readFile(join(SEEDS, name))] as const;
  const { plan } = good(loadPlan(...(await read('xupu-2024/plan.yaml'))));
  const { policy, sha256 } = good(loadPolicy(...(await read('xupu-2024/policy.yaml'))));
  const calendar = good(loadCalendar(...(await read('calendars/cn.yaml'))));
  const { from } = plan.horizon;
  const csv = behave({ plan, policy, calendar, from, seed: SAMPLE.seed });
  const script: ReportsScript = good(readReportsScript('reports.csv', new TextEncoder().encode(csv)));
  return {
    definition: { plan, policy, policySha256: sha256, calendar, from },
    reports: playedReports(plan, policy, script),
  };
}

/**
 * Rehearses the sample into the folder's record, once; a rehearsal that was cut short is begun anew. Refuses a folder in
 * which a record of one's own stands.
 */
export async function prepareSample(
  folder: string,
  script: SampleScript,
  env: Env,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  if (await isPrepared(folder)) return;
  if ((await stands(folder, 'record')) && !(await stands(folder, PREPARED))) {
    throw operationError('refused', 'own_record', folder);
  }
  const part = join(folder, 'record.part');
  await rm(part, { recursive: true, force: true });
  await rm(join(folder, 'outbox'), { recursive: true, force: true });
  const db = await openPglite({ folder: part });
  try {
    await migrate(db);
    await playSample(db, folder, script, env, onProgress);
  } finally {
    await db.close();
  }
  await rm(join(folder, 'record'), { recursive: true, force: true });
  await writeFile(join(folder, PREPARED), JSON.stringify(SAMPLE));
  await rename(part, join(folder, 'record'));
}

const PREPARED = 'sample.json';

/** True when a folder's sample has been rehearsed to its instant: a further start simply goes on. */
export async function isPrepared(folder: string): Promise<boolean> {
  return (await stands(folder, PREPARED)) && (await stands(folder, 'record'));
}

function stands(folder: string, name: string): Promise<boolean> {
  return access(join(folder, name)).then(
    () => true,
    () => false,
  );
}

async function playSample(
  db: Database,
  folder: string,
  { definition, reports }: SampleScript,
  env: Env,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const opensAt: Instant = startOfDay(definition.from);
  const stage = await openStage({ db, mailFolder: join(folder, 'outbox'), opensAt, env });
  try {
    const deps = {
      db,
      client: stage.client,
      queue: DEFAULT_QUEUE,
      now: () => new Date(),
      businessNow: async () => opensAt,
      clock: async () => stage.clock,
    };
    const start = { cycle: SAMPLE.id, actor: 'operator', definition };
    await rehearse(deps, stage, {
      start,
      reports: reports.filter((r) => r.at < SAMPLE.at),
      end: SAMPLE.at,
      onProgress,
    });
  } finally {
    await stage.close();
  }
}
