import { defineSignal } from '@temporalio/workflow';
import type { Clock } from './clock.ts';

/** A cycle walks its agenda, which the record keeps, until nothing is left on it. */
export interface SuperviseCycleInput {
  readonly cycle: string;
  readonly clock: Clock;
  /** True once the tasks have been started. */
  readonly opened: boolean;
}

/** Workflow and entity id of a cycle. */
export function cycleId(cycle: string): string {
  return `cycle/${cycle}`;
}

/** The agenda has changed: look again at what comes next. */
export const rearmSignal = defineSignal('rearm');
