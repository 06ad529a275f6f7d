import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packBackup } from '../../activities/backup/pack.ts';
import { type KeptBackup, keepBackup } from '../../client/operations/backup.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { type Embedded, openEmbedded } from './embedded.ts';
import { eventually } from './eventually.ts';
import { endTemporal } from './installation.ts';
import { LIVE_POLICY, livePlan } from './live-plan.ts';
import { sent } from './sent.ts';

/** A day inside February 2024, whose reports are open. */
export const NOW = '2024-02-20T02:00:00Z';
const TASKS = 4;

/** A folder for data folders and backups; `clear` ends the Temporal servers that were started in them. */
export interface Shelf {
  readonly path: (name: string) => string;
  readonly clear: () => Promise<void>;
}

/** An empty folder of its own. */
export async function shelf(): Promise<Shelf> {
  const folder = await mkdtemp(join(tmpdir(), 'duban-keep-'));
  const used = new Set<string>();
  return {
    path: (name) => {
      used.add(name);
      return join(folder, name);
    },
    clear: async () => {
      for (const name of used) await endTemporal(join(folder, name));
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** An installation in whose cycle one report has been taken. */
export async function openWithCycle(folder: string, at: Instant = NOW): Promise<Embedded> {
  const house = await openEmbedded(folder, at);
  const plan = livePlan(TASKS, Number(at.slice(0, 4)));
  await house.operator.post('/cycles', { ...sent(plan, LIVE_POLICY), from: `${at.slice(0, 7)}-01` });
  await eventually('a task at work', async () => (await handIn(house, 't1', 'first')).status === 201);
  return house;
}

/** Hands in the report of a task for the month; each key is a version of its own. */
export async function handIn(house: Embedded, task: string, key: string) {
  const reporter = await house.as('live', 'slj-reporter');
  const period = (await house.operations.businessNow()).slice(0, 7);
  return reporter.report('live', `${key}-of-${task}`, { unit: 'slj', task, period });
}

/** Backs up a running installation. */
export function backUp(house: Embedded, folder: string, file: string): Promise<KeptBackup> {
  return keepBackup(
    file,
    packBackup({ db: house.operations.db, folder, evidence: join(folder, 'evidence'), made: NOW }),
  );
}

/** An environment without the parts of others. */
export function ownEnv(): Record<string, string | undefined> {
  const { SMTP_URL: _smtp, DATABASE_URL: _database, TEMPORAL_ADDRESS: _temporal, ...own } = process.env;
  return own;
}
