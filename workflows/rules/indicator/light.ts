import { exact } from '../decimal.ts';
import type { Policy } from '../policy.ts';
import type { Outcome } from './outcome.ts';

/** The light of an indicator: the first step reached by the gap in points or by c / s; grey not due, black missing. */
export function lightOf(outcome: Outcome, lights: Policy['lights']): string {
  if (outcome.state === 'not_due') return 'grey';
  if (outcome.state === 'missing' || outcome.completion === null) return 'black';
  const measure =
    lights.on === 'gap'
      ? outcome.completion.sub(outcome.schedule).mul(100)
      : outcome.completion.div(outcome.schedule);
  const step = lights.steps.find((s) => s.from === null || measure.compare(exact(s.from)) >= 0);
  return step?.light ?? 'black';
}
