import { defineUpdate } from '@temporalio/workflow';
import type { ReportCommand, TaskCommand } from '../rules/task/commands.ts';
import type { TaskSetting } from '../rules/task/decision.ts';
import type { TaskEvent } from '../rules/task/events.ts';
import type { TravellingWindow } from '../rules/task/facts.ts';
import type { TaskState } from '../rules/task/state.ts';
import type { Ahead } from './ahead.ts';
import type { Clock } from './clock.ts';

/** One task's life, period by period. `state` is where it stands: new, continued, or restored from the record. */
export interface SuperviseTaskInput {
  readonly cycle: string;
  readonly setting: Omit<TaskSetting, 'windows'> & { readonly windows: readonly TravellingWindow[] };
  readonly clock: Clock;
  readonly state: TaskState;
  /** What it decided beyond that state and has not yet seen in the record. */
  readonly ahead?: readonly Ahead<TaskEvent>[];
}

/** The answer to a request: the task's last event number, and the version and lateness of a report. */
export interface TaskAnswer {
  readonly number: number;
  readonly version?: number;
  readonly late?: boolean;
  /** The report is decided under this number, and for the caller to record, right after those of these keys. */
  readonly toRecord?: readonly string[];
}

/** Workflow and entity id of a task. */
export function taskId(cycle: string, task: string): string {
  return `task/${cycle}/${task}`;
}

/**
 * A report, decided at once: where nobody else's turn is, the caller gets to record what was decided (`toRecord`), and
 * brings it again by `request` where the record had moved on. The Update's id is the report's key.
 */
export const reportUpdate = defineUpdate<TaskAnswer, [ReportCommand]>('report');

/** A report or another request; refused with the failure `refused`. The Update's id is the request's key. */
export const requestUpdate = defineUpdate<TaskAnswer, [TaskCommand]>('request');

/** Events that the record has and the task has not: a reconciliation. Answers with the task's last number. */
export const adoptUpdate = defineUpdate<number, [readonly TaskEvent[]]>('adopt');
