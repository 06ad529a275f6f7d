import { fileURLToPath } from 'node:url';
import { Client, WorkflowNotFoundError } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundleWorkflowCode, DefaultLogger, Worker } from '@temporalio/worker';
import type { PlayedReport } from '../../../client/operations/hand-in.ts';
import { cacheFolder } from '../../../worker/config.ts';
import { findBinary } from '../../../worker/find-binary.ts';
import { quietRuntime } from '../../../worker/run-worker.ts';
import { TEST_SERVER } from '../../../worker/server-binary.ts';
import type { Window } from '../../../workflows/rules/task/facts.ts';
import { toMs } from '../../../workflows/rules/time/instant.ts';
import type { Entry } from '../../../workflows/rules/time/timetable.ts';

/** What both rehearsals play: the same instants, reports and tasks. */
export interface BarePlay {
  readonly entries: readonly Entry[];
  /** Every instant at which the whole rehearsal did something, the timetable's and those that acts created. */
  readonly instants: readonly string[];
  readonly windows: readonly Window[];
  readonly tasks: readonly { readonly id: string; readonly lead: readonly string[] }[];
  readonly reports: readonly PlayedReport[];
  readonly opensAt: string;
}

const QUEUE = 'bare';
const SIDE_BY_SIDE = 16;
/**
 * Virtual time by which the cycle comes after its tasks: an Update that meets a task's timer in the moment it fires
 * makes the time-skipping server refuse the workflow task and never offer it again. Ours waits for the tasks' records.
 */
const AFTER_TASKS_MS = 2_000;

/** The floor: the same updates and timers on the same kind of server, without store, mail or rules. Milliseconds it took. */
export async function rehearseBare(play: BarePlay): Promise<number> {
  const cache = cacheFolder(process.env);
  const path = await findBinary(TEST_SERVER, cache, process.env);
  quietRuntime();
  const bundle = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('./workflows.ts', import.meta.url)),
    logger: new DefaultLogger('ERROR'),
  });
  const started = performance.now();
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
  const ticks = new Map<string, () => void>();
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: QUEUE,
    workflowBundle: bundle,
    activities: { ticked: async (name: string) => ticks.get(name)?.() },
    maxCachedWorkflows: 1000,
  });
  const ended = worker.run();
  const client = new Client({ connection: env.connection });
  try {
    await Promise.race([walk(play, client, env, ticks), ended.then(endedEarly)]);
    return performance.now() - started;
  } finally {
    if (worker.getState() === 'RUNNING') worker.shutdown();
    await ended.catch(() => undefined);
    await env.teardown();
  }
}

/** A worker that is gone answers nothing any more: waiting for it would never end, and hide why it went. */
function endedEarly(): never {
  throw new Error('the bare worker ended before the play');
}

async function walk(
  play: BarePlay,
  client: Client,
  env: TestWorkflowEnvironment,
  ticks: Map<string, () => void>,
): Promise<void> {
  const epoch = await env.currentTimeMs();
  const at = (instant: string) => epoch + toMs(instant) - toMs(play.opensAt) + 1;
  const { instants } = play;
  const cycleAt = (instant: string) => at(instant) + AFTER_TASKS_MS;
  await startTasks(play, client, at);
  const done = instants.map((i) => new Promise<void>((resolve) => ticks.set(String(cycleAt(i)), resolve)));
  await client.workflow.start('bareCycle', { workflowId: 'cycle', taskQueue: QUEUE, args: [instants.map(cycleAt)] });
  let next = 0;
  for (const [index, instant] of instants.entries()) {
    const upTo = play.reports.findIndex((r) => r.at > instant);
    const due = play.reports.slice(next, upTo < 0 ? undefined : upTo);
    next += due.length;
    await handIn(client, due);
    const ahead = cycleAt(instant) - (await env.currentTimeMs());
    if (ahead > 0) await env.sleep(ahead);
    await done[index];
    for (const { kind, period } of play.entries.filter((e) => e.at === instant))
      await review(client, kind, period ?? '');
  }
}

async function startTasks(play: BarePlay, client: Client, at: (instant: string) => number): Promise<void> {
  const ends = at(play.entries.at(-1)?.at ?? play.opensAt);
  await Promise.all(
    play.tasks.map(({ id, lead }) => {
      const periods = play.windows.map((w) => ({ period: w.period, at: at(w.deadline), reports: lead.length }));
      return client.workflow.start('bareTask', { workflowId: id, taskQueue: QUEUE, args: [periods, ends] });
    }),
  );
}

async function handIn(client: Client, reports: readonly PlayedReport[]): Promise<void> {
  const tasks = [...new Set(reports.map((r) => r.report.task))];
  const queues = tasks.map((task) => reports.filter((r) => r.report.task === task));
  const work = async () => {
    for (let queue = queues.pop(); queue; queue = queues.pop()) {
      for (const { report } of queue) {
        const handle = client.workflow.getHandle(report.task);
        await handle.executeUpdate('report', { args: [report.period] }).catch(afterTheEnd);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, queues.length) }, work));
}

/** Reports after the cycle's end find no workflow; ours refuses them without asking one. */
function afterTheEnd(error: unknown): void {
  if (!(error instanceof WorkflowNotFoundError)) throw error;
}

async function review(client: Client, kind: string, period: string): Promise<void> {
  const step = () => client.workflow.getHandle(`review-${period}`).executeUpdate('step', { args: [kind] });
  if (kind === 'freeze')
    await client.workflow.start('bareReview', { workflowId: `review-${period}`, taskQueue: QUEUE, args: [] });
  if (kind === 'objection_closes') await step();
  if (kind === 'publish') {
    await step();
    await step();
  }
}
