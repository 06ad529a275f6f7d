import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Client, Connection } from '@temporalio/client';
import { append, type NewEvent } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { migrate, projectionSql } from '../../activities/store/migrate.ts';
import { openPglite } from '../../activities/store/open-pglite.ts';
import { rebuild } from '../../activities/store/rebuild.ts';
import { verify } from '../../activities/store/verify.ts';
import { reconcile } from '../../client/operations/reconcile.ts';
import { startDevServer } from '../../worker/dev-server.ts';
import { WALL_CLOCK } from '../../workflows/contract/clock.ts';
import { DEFAULT_QUEUE } from '../../workflows/contract/queue.ts';
import { plan, task } from '../support/cast.ts';
import { definitionFor, openOffice } from '../support/office.ts';

const TASKS = 400;
const PER_TASK = 500;
const TARGET_MS = 100;
const BATCH = 500;
const COUNTY = plan({ tasks: Array.from({ length: TASKS }, (_, i) => task({ id: `t${i + 1}` })) });

/** How long the event loop is held at most while a record of 200,000 events is verified, rebuilt and reconciled. */
export async function benchLongRecord(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'duban-long-'));
  const db = await openPglite({ folder: join(folder, 'record') });
  const temporal = await startDevServer(folder, process.env, console.error);
  const connection = await Connection.connect({ address: temporal.address });
  try {
    await migrate(db);
    await fill(db);
    const idle = await held(() => new Promise((resolve) => setTimeout(resolve, 2000)));
    console.log(`event loop, idle: ${idle.gapMs.toFixed(0)} ms`);
    const gaps = [
      await told('verify', () => verify(db)),
      await told('rebuild', () => rebuild(db, projectionSql())),
      await told('reconcile', () => reconcile(depsOf(db, new Client({ connection })))),
    ];
    return gaps.every((gap) => gap <= TARGET_MS);
  } finally {
    await connection.close();
    await temporal.stop();
    await db.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill(db: Database): Promise<void> {
  const mailer = { send: async () => ({ outcome: 'accepted' as const, response: '' }), close: async () => {} };
  const { cycle } = await openOffice(db, { mailer, plan: COUNTY });
  await append(db, [event(cycle, `cycle/${cycle}`, 'opened', 'cycle_opened', {})], new Date(0));
  for (let version = 1; version <= PER_TASK; version += 1) {
    const reports = COUNTY.tasks.map(({ id }) => {
      const body = { unit: 'slj', task: id, period: '2024-01', version, late: false, lines: [LINE] };
      return event(cycle, `task/${cycle}/${id}`, `${id}/${version}`, 'report_received', body);
    });
    for (let from = 0; from < reports.length; from += BATCH) {
      await append(db, reports.slice(from, from + BATCH), new Date(0));
    }
  }
}

const LINE = { indicator: 'firms', value: '3', note: '' };

function event(cycle: string, entity: string, key: string, type: string, body: object): NewEvent {
  return { entity, key, type, at: '2024-02-01T00:00:00Z', actor: 'slj-reporter', body: { cycle, ...body } };
}

function depsOf(db: Database, client: Client) {
  return {
    db,
    client,
    queue: DEFAULT_QUEUE,
    now: () => new Date(),
    businessNow: async () => definitionFor(COUNTY).endsAt,
    clock: async () => WALL_CLOCK,
  };
}

async function told(name: string, work: () => Promise<unknown>): Promise<number> {
  const { ms, gapMs } = await held(work);
  const events = (TASKS * PER_TASK).toLocaleString('en');
  console.log(
    `event loop, ${name} of ${events} events: held ${gapMs.toFixed(0)} ms at most in ${(ms / 1000).toFixed(1)} s, target ${TARGET_MS}`,
  );
  return gapMs;
}

/** The longest time the event loop was held while something was done. */
async function held(work: () => Promise<unknown>): Promise<{ ms: number; gapMs: number }> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  await work();
  delay.disable();
  return { ms: performance.now() - started, gapMs: delay.max / 1e6 };
}
