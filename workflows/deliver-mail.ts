import {
  allHandlersFinished,
  condition,
  continueAsNew,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { MailActivities } from './contract/activities.ts';
import { mailPlannedSignal } from './contract/deliver-mail.ts';

const { deliverDue } = proxyActivities<MailActivities>({
  startToCloseTimeout: '10m',
  heartbeatTimeout: '10s',
  retry: { initialInterval: '1s', maximumInterval: '1m' },
});

const HISTORY_BUDGET = 500;

/** Sends what is planned, apart from everything that keeps time: a slow or dead mail server holds nothing else up. */
export async function deliverMail(): Promise<void> {
  let planned = false;
  setHandler(mailPlannedSignal, () => {
    planned = true;
  });
  while (workflowInfo().historyLength < HISTORY_BUDGET) {
    planned = false;
    const round = await deliverDue();
    if (round.more) continue;
    if (round.retryInMs === null) await condition(() => planned);
    else await condition(() => planned, round.retryInMs);
  }
  await condition(allHandlersFinished);
  await continueAsNew<typeof deliverMail>();
}
