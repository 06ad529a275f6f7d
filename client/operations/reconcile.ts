import { WorkflowNotFoundError } from '@temporalio/client';
import { agree } from '../../activities/record-report.ts';
import { reviewEvent } from '../../activities/record-review.ts';
import { taskEvent } from '../../activities/record-task.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import { nextMailTry } from '../../activities/store/mail-rows.ts';
import { liveReviews, openTasks, runningCycles } from '../../activities/store/open-entities.ts';
import { readEvents } from '../../activities/store/read-events.ts';
import { readTimes } from '../../activities/store/review-times.ts';
import { adoptReviewUpdate, reviewId } from '../../workflows/contract/conduct-review.ts';
import { DELIVER_MAIL_ID } from '../../workflows/contract/deliver-mail.ts';
import { standingQuery, standsQuery } from '../../workflows/contract/standing.ts';
import { cycleId } from '../../workflows/contract/supervise-cycle.ts';
import { adoptUpdate, taskId } from '../../workflows/contract/supervise-task.ts';
import { evolveReview, NEW_REVIEW } from '../../workflows/rules/review/conduct.ts';
import { evolve } from '../../workflows/rules/task/evolve.ts';
import { factsOf, travelling } from '../../workflows/rules/task/facts.ts';
import { NEW_TASK } from '../../workflows/rules/task/state.ts';
import { callUpdate } from './call-update.ts';
import type { OperationDeps } from './deps.ts';
import { forgetOthers } from './forget-others.ts';

/** What a reconciliation found and mended. */
export interface Reconciled {
  readonly started: readonly string[];
  readonly caughtUp: readonly string[];
  readonly checked: number;
}

/**
 * Compares every open entity of the record with its workflow: a missing one is started from its state, one that is
 * behind adopts what it missed, and what the record has closed is left alone. A second run does nothing.
 */
export async function reconcile(
  deps: OperationDeps,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Reconciled> {
  await forgetOthers(deps);
  const started: string[] = [];
  const caughtUp: string[] = [];
  const { db } = deps;
  const work = [
    ...(await openTasks(db)).map(
      ({ cycle, task }) =>
        () =>
          reconcileTask(deps, cycle, task),
    ),
    ...(await liveReviews(db)).map((review) => () => reconcileReview(deps, review)),
    ...(await runningCycles(db)).map((cycle) => () => reconcileCycle(deps, cycle)),
    () => reconcileMail(deps),
  ];
  for (const [index, mend] of work.entries()) {
    const { id, mended } = await mend();
    if (mended === 'started') started.push(id);
    if (mended === 'caught_up') caughtUp.push(id);
    onProgress(index + 1, work.length);
  }
  return { started, caughtUp, checked: work.length };
}

interface Mended {
  readonly id: string;
  readonly mended: 'nothing' | 'started' | 'caught_up';
}

/** Compares one task of the record with its workflow and mends what is behind. */
export async function reconcileTask(deps: OperationDeps, cycle: string, task: string): Promise<Mended> {
  const { db } = deps;
  const id = taskId(cycle, task);
  const stored = await readEvents(db, id, 0);
  if (await isRunning(deps, id)) {
    const { seen, ahead } = await deps.client.workflow.getHandle(id).query(standsQuery);
    const unseen = stored.filter((e) => e.number > seen);
    const keys = unseen.map((e) => e.key);
    // What it has decided and the record shows just so, it knows.
    if (keys.length <= ahead.length && agree(keys, ahead)) return { id, mended: 'nothing' };
    await callUpdate(deps, id, adoptUpdate, `adopt/${id}/${seen}/${stored.length}`, unseen.map(taskEvent));
    return { id, mended: 'caught_up' };
  }
  const { plan, windows, closesAt } = await definitionOf(db, cycle);
  const found = plan.tasks.find((t) => t.id === task);
  if (!found) return { id, mended: 'nothing' };
  const setting = { facts: factsOf(found), windows: travelling(windows), closesAt };
  const state = stored.map(taskEvent).reduce(evolve, NEW_TASK);
  return start(deps, 'superviseTask', id, [{ cycle, setting, clock: await deps.clock(), state }]);
}

type LiveReview = Awaited<ReturnType<typeof liveReviews>>[number];

async function reconcileReview(deps: OperationDeps, { cycle, period, published }: LiveReview): Promise<Mended> {
  const id = reviewId(cycle, period);
  const events = (await readEvents(deps.db, id, 0)).map(reviewEvent);
  if (await isRunning(deps, id)) {
    const last = events.at(-1)?.number ?? 0;
    const known = await deps.client.workflow.getHandle(id).query(standingQuery);
    if (known >= last) return { id, mended: 'nothing' };
    await callUpdate(
      deps,
      id,
      adoptReviewUpdate,
      `adopt/${id}/${known}/${last}`,
      events.filter((e) => e.number > known),
    );
    return { id, mended: 'caught_up' };
  }
  if (published) return { id, mended: 'nothing' };
  const state = events.reduce(evolveReview, NEW_REVIEW);
  const times = await readTimes(deps.db, cycle, period);
  const freezeAt = events[0]?.at ?? '';
  return start(deps, 'conductReview', id, [{ cycle, period, freezeAt, ...times, clock: await deps.clock(), state }]);
}

type RunningCycle = Awaited<ReturnType<typeof runningCycles>>[number];

async function reconcileCycle(deps: OperationDeps, { cycle, opened }: RunningCycle): Promise<Mended> {
  const id = cycleId(cycle);
  if (await isRunning(deps, id)) return { id, mended: 'nothing' };
  return start(deps, 'superviseCycle', id, [{ cycle, clock: await deps.clock(), opened }]);
}

/** Mail that waits while nobody sends: the sender is started. */
async function reconcileMail(deps: OperationDeps): Promise<Mended> {
  const id = DELIVER_MAIL_ID;
  if ((await nextMailTry(deps.db)) === null || (await isRunning(deps, id))) return { id, mended: 'nothing' };
  return start(deps, 'deliverMail', id, []);
}

async function isRunning({ client }: OperationDeps, workflowId: string): Promise<boolean> {
  try {
    const { status } = await client.workflow.getHandle(workflowId).describe();
    return status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

async function start(
  { client, queue }: OperationDeps,
  type: string,
  workflowId: string,
  args: readonly object[],
): Promise<Mended> {
  await client.workflow.start(type, {
    workflowId,
    taskQueue: queue,
    args: [...args],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  return { id: workflowId, mended: 'started' };
}
