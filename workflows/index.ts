export { conductReview } from './conduct-review.ts';
export { deliverMail } from './deliver-mail.ts';
export { superviseCycle } from './supervise-cycle.ts';
export { superviseTask } from './supervise-task.ts';
