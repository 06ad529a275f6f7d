import type { Kind, Waiting } from './use-waiting.ts';

/** Where something is done: a page below the cycle, or the command for what has no page. */
export type Place = { readonly page: string } | { readonly command: string };

type Find = (item: Waiting) => Place;

const page = (path: string): Place => ({ page: path });
const task: Find = ({ task: id }) => page(`tasks/${encodeURIComponent(id ?? '')}`);
const review: Find = ({ period }) => page(`reviews/${period}`);
/** A longer term is named by its case and its own id. */
const followUp: Find = ({ id }) => page(`follow-ups/${encodeURIComponent(id.split('/')[0] ?? '')}`);

const PLACES: Readonly<Record<Kind, Find>> = {
  change: task,
  plan_change: () => page('plan'),
  policy_change: () => page('policy'),
  unit_change: () => page('posts'),
  review,
  correction: review,
  report: task,
  draw: ({ period }) => page(`spot-checks?period=${period}`),
  spot_check: task,
  case: followUp,
  extension: followUp,
  score_item: () => page('reviews'),
  mail: ({ ask }) => page(`mail?state=${ask}`),
  evaluation: ({ period }) => ({ command: `duban evaluation show ${period}` }),
  work_report: ({ id }) => page(`work-reports/${id.split('/').toReversed().map(encodeURIComponent).join('/')}`),
  unit_plan: ({ id }) => page(`unit-plans/${id.split('/').map(encodeURIComponent).join('/')}`),
};

/** Where something that waits is done. */
export function placeOf(item: Waiting): Place {
  return PLACES[item.kind](item);
}
