import { fileURLToPath } from 'node:url';
import type { Client } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, type NativeConnection, Worker } from '@temporalio/worker';
import type { Database } from '../../../activities/store/database.ts';

const QUEUE = 'bare-answers';
/** Ours have one too; without it a bench whose worker is gone would wait for ever. */
const DEADLINE_MS = 10_000;

/** The floor of a submission: a bare Update, and one commit of one row. */
export interface Bare {
  readonly update: (index: number) => Promise<void>;
  readonly commit: (body: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts so many workflows that only answer, with a worker of their own, and makes a table of one column. */
export async function openBare(client: Client, native: NativeConnection, db: Database, size: number): Promise<Bare> {
  const run = `${QUEUE}-${performance.now()}`;
  const worker = await Worker.create({
    connection: native,
    taskQueue: run,
    workflowBundle: await bundleWorkflowCode({
      workflowsPath: fileURLToPath(new URL('./workflows.ts', import.meta.url)),
      logger: new DefaultLogger('ERROR'),
    }),
    maxCachedWorkflows: 1000,
  });
  const ended = worker.run();
  const ids = Array.from({ length: size }, (_, index) => `${run}-${index}`);
  await Promise.all(
    ids.map((workflowId) => client.workflow.start('bareAnswer', { workflowId, taskQueue: run, args: [] })),
  );
  await db.script('create table public.bare_rows (body text not null)');
  return {
    update: async (index) => {
      const handle = client.workflow.getHandle(ids[index % size] ?? '');
      await client.withDeadline(Date.now() + DEADLINE_MS, () => handle.executeUpdate('report', { args: ['2024-01'] }));
    },
    commit: async (body) => {
      await db.query('insert into public.bare_rows (body) values ($1)', [body]);
    },
    close: async () => {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await ended;
    },
  };
}
