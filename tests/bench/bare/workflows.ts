import {
  allHandlersFinished,
  condition,
  defineUpdate,
  proxyLocalActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow';

/** A barrier of the bench: says in process that a wait is over. */
interface BareActivities {
  ticked(name: string): Promise<void>;
}

const { ticked } = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '5s' });

export const bareReport = defineUpdate<number, [string]>('report');
export const bareStep = defineUpdate<number, [string]>('step');

/** A task without rules or record: one timer a period, ended by its reports or by its deadline. */
export async function bareTask(
  periods: readonly { period: string; at: number; reports: number }[],
  endsAt: number,
): Promise<void> {
  const received = new Map<string, number>();
  setHandler(bareReport, (period) => {
    received.set(period, (received.get(period) ?? 0) + 1);
    return received.size;
  });
  for (const { period, at, reports } of periods) {
    await condition(() => (received.get(period) ?? 0) >= reports, Math.max(1, at - Date.now()));
  }
  await sleep(Math.max(1, endsAt - Date.now()));
  await condition(allHandlersFinished);
}

/** A cycle without an agenda: one timer an instant. */
export async function bareCycle(instants: readonly number[]): Promise<void> {
  for (const at of instants) {
    await sleep(Math.max(1, at - Date.now()));
    await ticked(String(at));
  }
}

/** A review that only takes its three steps. */
export async function bareReview(): Promise<void> {
  let steps = 0;
  setHandler(bareStep, () => {
    steps += 1;
    return steps;
  });
  await condition(() => steps === 3);
  await condition(allHandlersFinished);
}

/** A workflow that only answers: what one Update costs by itself. */
export async function bareAnswer(): Promise<void> {
  let answers = 0;
  setHandler(bareReport, () => {
    answers += 1;
    return answers;
  });
  await condition(() => false);
}
