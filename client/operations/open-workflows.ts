import type { Database } from '../../activities/store/database.ts';
import { liveReviews, openTasks, runningCycles } from '../../activities/store/open-entities.ts';
import { reviewId } from '../../workflows/contract/conduct-review.ts';
import { DELIVER_MAIL_ID } from '../../workflows/contract/deliver-mail.ts';
import { cycleId } from '../../workflows/contract/supervise-cycle.ts';
import { taskId } from '../../workflows/contract/supervise-task.ts';

/** The workflows that may be running for what the record holds open. */
export async function openWorkflows(db: Database): Promise<string[]> {
  return [
    ...(await runningCycles(db)).map(({ cycle }) => cycleId(cycle)),
    ...(await openTasks(db)).map(({ cycle, task }) => taskId(cycle, task)),
    ...(await liveReviews(db)).map(({ cycle, period }) => reviewId(cycle, period)),
    DELIVER_MAIL_ID,
  ];
}
