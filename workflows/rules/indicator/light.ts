import { exact } from '../decimal.ts';
import type { Policy } from '../policy.ts';
import type { Outcome } from './outcome.ts';

/**
 * The light of an indicator: the first step reached by the gap in points or by c / s; grey not due, black missing.
 * A composite that is complete through another part than the carried one that decides counts as on schedule.
 */
export function lightOf(outcome: Outcome, lights: Policy['lights']): string {
  if (outcome.state === 'not_due') return 'grey';
  if (outcome.state === 'missing') return 'black';
  const done = outcome.completion ?? outcome.schedule;
  const measure = lights.on === 'gap' ? done.sub(outcome.schedule).mul(100) : done.div(outcome.schedule);
  const step = lights.steps.find((s) => s.from === null || measure.compare(exact(s.from)) >= 0);
  return step?.light ?? 'black';
}
