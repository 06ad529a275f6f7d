import { requestUpdate, taskId } from '../../workflows/contract/supervise-task.ts';
import type { Report } from '../../workflows/rules/report/report.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { callUpdate } from './call-update.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError, type Refused } from './errors.ts';
import { type Submission, submitReport } from './submit-report.ts';
import { untilAnswered } from './until-answered.ts';

/** A report of a play, with the name it is known by. */
export interface PlayedReport {
  readonly at: Instant;
  readonly key: string;
  readonly actor: string;
  readonly report: Report;
}

/** A report that was refused, with the reasons. */
export interface HandedIn {
  readonly key: string;
  readonly refusals: readonly Refused[];
}

/** Reports go in order inside a task and side by side between tasks. */
const SIDE_BY_SIDE = 16;

/**
 * Hands reports in, each received at its own instant; answers with those that were refused. With a verifier, what is
 * taken is verified at that instant.
 */
export async function handIn(
  deps: OperationDeps,
  cycle: string,
  reports: readonly PlayedReport[],
  verifier: string | null = null,
): Promise<HandedIn[]> {
  const tasks = [...new Set(reports.map((r) => r.report.task))];
  const queues = tasks.map((task) => reports.filter((r) => r.report.task === task));
  const refused: HandedIn[] = [];
  const work = async () => {
    for (let queue = queues.pop(); queue; queue = queues.pop()) {
      for (const played of queue) refused.push(...(await handInOne(deps, cycle, played, verifier)));
    }
  };
  await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, queues.length) }, work));
  return refused;
}

async function handInOne(
  deps: OperationDeps,
  cycle: string,
  { at, key, actor, report }: PlayedReport,
  verifier: string | null,
): Promise<HandedIn[]> {
  try {
    await untilAnswered(deps, () => brought(deps, { cycle, key, actor, report, receivedAt: at }));
    if (verifier !== null) {
      const { unit, period } = report;
      const command = { ask: 'verify', unit, period, key: `verify/${key}`, actor: verifier, at } as const;
      await untilAnswered(deps, () =>
        callUpdate(deps, taskId(cycle, report.task), requestUpdate, command.key, command),
      );
    }
    return [];
  } catch (error) {
    if (error instanceof OperationError && error.kind === 'refused') return [{ key, refusals: error.refusals }];
    throw error;
  }
}

/**
 * Brings a report until its task has decided: one that is left on its way holds up the deadline after it, and one that
 * comes after the next of its task is another version.
 */
async function brought(deps: OperationDeps, submission: Submission): Promise<void> {
  const { status } = await submitReport(deps, submission);
  if (status === 'received') throw operationError('unavailable', 'workflow_unavailable', submission.report.task);
}
