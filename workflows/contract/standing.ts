import { defineQuery } from '@temporalio/workflow';

/** The number of the last event that a task or a review knows; read only, it leaves no trace in a history. */
export const standingQuery = defineQuery<number>('standing');

/** What a task has seen in the record, and the keys of what it decided beyond that, in order. */
export interface StandsAt {
  readonly seen: number;
  readonly ahead: readonly string[];
}

/** Where a task stands to the record; read only. */
export const standsQuery = defineQuery<StandsAt>('stands');
