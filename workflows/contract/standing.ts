import { defineQuery } from '@temporalio/workflow';

/** The number of the last event that a task or a review knows; read only, it leaves no trace in a history. */
export const standingQuery = defineQuery<number>('standing');
