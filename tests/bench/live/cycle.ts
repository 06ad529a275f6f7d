import { join } from 'node:path';
import { createOutboxMailer } from '../../../activities/mail/outbox-mailer.ts';
import type { Database } from '../../../activities/store/database.ts';
import { type Definition, definitionOf } from '../../../activities/store/definition.ts';
import type { OperationDeps } from '../../../client/operations/deps.ts';
import { startCycle } from '../../../client/operations/start-cycle.ts';
import { cacheFolder, mailFrom } from '../../../worker/config.ts';
import { runWorker } from '../../../worker/run-worker.ts';
import { businessTime, type Clock } from '../../../workflows/contract/clock.ts';
import type { Plan } from '../../../workflows/rules/plan.ts';
import { startOfDay } from '../../../workflows/rules/time/instant.ts';
import { cn } from '../../support/calendar.ts';
import { JINYUN } from '../../support/cast.ts';
import type { LiveServer } from './server.ts';

/** A cycle on the real workflows, activities and mail, running on a live server over a record. */
export interface LiveCycle {
  readonly cycle: string;
  readonly deps: OperationDeps;
  readonly definition: Definition;
  readonly close: () => Promise<void>;
}

/** Starts a plan's cycle; business time begins at its horizon and runs `speed` times as fast as the clock. */
export async function openLiveCycle(
  { folder, client, native }: LiveServer,
  db: Database,
  plan: Plan,
  speed: number,
): Promise<LiveCycle> {
  const { from } = plan.horizon;
  const time: Clock = { origin: startOfDay(from), epoch: Date.now() + OPENING_MS, speed };
  const deps: OperationDeps = {
    db,
    client,
    queue: plan.id,
    now: () => new Date(),
    businessNow: async () => businessTime(time, Date.now()),
    clock: async () => time,
  };
  const mailer = await createOutboxMailer(join(folder, `mail-${plan.id}`));
  const worker = await runWorker({
    ...deps,
    mailer,
    native,
    from: mailFrom({}),
    cache: cacheFolder(process.env),
    sender: { id: plan.id, sole: true },
    namespace: 'default',
  });
  const definition = { plan, policy: JINYUN, policySha256: 'f'.repeat(64), calendar: cn, from };
  await startCycle(deps, { cycle: plan.id, actor: 'office', definition });
  await opened(db, plan.id);
  return {
    cycle: plan.id,
    deps,
    definition: await definitionOf(db, plan.id),
    close: async () => {
      await worker.stop();
      await mailer.close();
    },
  };
}

/** Business time stands still while the tasks are started. */
const OPENING_MS = 5_000;

async function opened(db: Database, cycle: string): Promise<void> {
  for (;;) {
    const [row] = await db.query<{ status: string }>('select status from cycles where cycle = $1', [cycle]);
    if (row?.status === 'running') return;
    await pause(50);
  }
}

/** Waits some milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
