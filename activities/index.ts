import type {
  CycleActivities,
  MailActivities,
  ReviewActivities,
  TaskActivities,
} from '../workflows/contract/activities.ts';
import { freezeReview } from './freeze-review.ts';
import { deliverDue } from './mail/deliver-due.ts';
import { openCycle } from './open-cycle.ts';
import { nextInstant, performInstant } from './perform-instant.ts';
import type { ActivityDeps } from './ports.ts';
import { recordReview } from './record-review.ts';
import { recordTask } from './record-task.ts';

export type Activities = TaskActivities & CycleActivities & ReviewActivities & MailActivities;

/** Every side effect of the workflows, over its ports. */
export function createActivities(deps: ActivityDeps): Activities {
  return {
    recordTask: recordTask(deps),
    openCycle: openCycle(deps),
    nextInstant: nextInstant(deps),
    performInstant: performInstant(deps),
    freezeReview: freezeReview(deps),
    recordReview: recordReview(deps),
    deliverDue: deliverDue(deps),
  };
}
