import { defineSignal } from '@temporalio/workflow';

/** The one workflow of an installation that sends what is planned. */
export const DELIVER_MAIL_ID = 'deliver-mail';

/** Something was planned: look now. */
export const mailPlannedSignal = defineSignal('mail_planned');

/** How that workflow is told so, by whoever speaks to Temporal: where it does not run, it is started. */
export const mailPlannedOn = (taskQueue: string) => ({
  workflowId: DELIVER_MAIL_ID,
  taskQueue,
  args: [],
  signal: mailPlannedSignal,
});
