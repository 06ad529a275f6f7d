import { defineSignal } from '@temporalio/workflow';

/** The one workflow of an installation that sends what is planned. */
export const DELIVER_MAIL_ID = 'deliver-mail';

/** Something was planned: look now. */
export const mailPlannedSignal = defineSignal('mail_planned');
