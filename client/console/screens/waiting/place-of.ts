import type { Kind, Waiting } from './use-waiting.ts';

type Find = (item: Waiting) => string;

const task: Find = ({ task: id }) => `tasks/${encodeURIComponent(id ?? '')}`;
const review: Find = ({ period }) => `reviews/${period}`;
/** A longer term is named by its case and its own id. */
const followUp: Find = ({ id }) => `follow-ups/${encodeURIComponent(id.split('/')[0] ?? '')}`;

const PLACES: Readonly<Record<Kind, Find>> = {
  change: task,
  plan_change: () => 'plan',
  policy_change: () => 'policy',
  unit_change: () => 'posts',
  review,
  correction: review,
  report: task,
  draw: ({ period }) => `spot-checks?period=${period}`,
  spot_check: task,
  case: followUp,
  extension: followUp,
  score_item: () => 'reviews',
  mail: ({ ask }) => `mail?state=${ask}`,
  rating: ({ id }) => `ratings/${encodeURIComponent(id)}`,
  evaluation: ({ period }) => `evaluation?year=${period}`,
  work_report: ({ id }) => `work-reports/${id.split('/').toReversed().map(encodeURIComponent).join('/')}`,
  unit_plan: ({ id }) => `unit-plans/${id.split('/').map(encodeURIComponent).join('/')}`,
};

/** Where something that waits is done: a page below the cycle. */
export function placeOf(item: Waiting): string {
  return PLACES[item.kind](item);
}
