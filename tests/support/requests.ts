import { conductReview } from '../../client/operations/conduct-review.ts';
import { requestTask } from '../../client/operations/request-task.ts';
import { type SubmissionAnswer, submitReport } from '../../client/operations/submit-report.ts';
import type { TaskAnswer } from '../../workflows/contract/supervise-task.ts';
import type { ReviewCommand } from '../../workflows/rules/review/conduct.ts';
import type { DutyChange } from '../../workflows/rules/task/acts.ts';
import type { TaskCommand, TaskRequest } from '../../workflows/rules/task/commands.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Stage } from './stage.ts';

/** A request's key, its maker and its instant; what a test leaves out is made up. */
export interface Letterhead {
  readonly key?: string;
  readonly actor?: string;
  readonly at: Instant;
}

/** A report to be handed in. */
export interface HandedReport extends Letterhead {
  readonly task: string;
  readonly period: string;
  readonly unit?: string;
  readonly value?: string;
}

let keys = 0;

/** A key nobody has used before. */
export function freshKey(): string {
  keys += 1;
  return `request-${keys}`;
}

/** Hands in a report of the task's one indicator `firms`, as the unit's reporter. */
export function hand(
  stage: Stage,
  { task, period, at, unit = 'slj', value = '10', ...head }: HandedReport,
): Promise<SubmissionAnswer> {
  const { key = freshKey(), actor = `${unit}-reporter` } = head;
  const report = { unit, task, period, lines: [{ indicator: 'firms', value, note: '' }] };
  return submitReport(stage.deps, { cycle: stage.cycle, key, actor, report, receivedAt: at });
}

/** Asks something of a task, as the supervisor unless said otherwise. */
export function ask(stage: Stage, task: string, head: Letterhead, request: TaskRequest): Promise<TaskAnswer> {
  const { key = freshKey(), actor = 'office', at } = head;
  const command: TaskCommand = { key, actor, at, ...request };
  return requestTask(stage.deps, stage.cycle, task, command);
}

/** Proposes a change as one supervisor; answers with the proposal's id. */
export async function propose(stage: Stage, task: string, at: Instant, change: DutyChange): Promise<string> {
  const key = freshKey();
  await ask(stage, task, { key, at }, { ask: 'propose', change, reason: '县政府常务会议决定' });
  return key;
}

/** Approves a proposal as the other supervisor. */
export function approve(stage: Stage, task: string, at: Instant, proposal: string): Promise<TaskAnswer> {
  return ask(stage, task, { actor: 'office2', at }, { ask: 'approve', proposal });
}

/** Has a change proposed and approved. */
export async function change(stage: Stage, task: string, at: Instant, made: DutyChange): Promise<TaskAnswer> {
  return approve(stage, task, at, await propose(stage, task, at, made));
}

type ReviewRequest = ReviewCommand extends infer C
  ? C extends ReviewCommand
    ? Omit<C, 'key' | 'actor' | 'at'>
    : never
  : never;

/** Asks something of a review, as the supervisor unless said otherwise. */
export function askReview(stage: Stage, period: string, head: Letterhead, request: ReviewRequest): Promise<number> {
  const { key = freshKey(), actor = 'office', at } = head;
  return conductReview(stage.deps, stage.cycle, period, { key, actor, at, ...request } as ReviewCommand);
}
