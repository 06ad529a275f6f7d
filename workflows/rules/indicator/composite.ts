import { ZERO } from '../decimal.ts';
import type { Composite } from '../plan.ts';
import { NOT_DUE, standing } from './leaf.ts';
import type { Outcome } from './outcome.ts';

/** A part of a composite with how it stands. */
export interface Part {
  readonly id: string;
  readonly outcome: Outcome;
}

/**
 * How a composite stands, from its parts in the order of `of` (assessment-rules §4, Composites):
 * all_of takes its weakest part, any_of its strongest; parts not due are left out.
 */
export function compositeOutcome(composite: Pick<Composite, 'kind'>, parts: readonly Part[]): Outcome {
  const due = parts.filter((part) => part.outcome.state !== 'not_due');
  const [first, ...rest] = due;
  if (!first) return NOT_DUE;
  const all = composite.kind === 'all_of';
  const decides = rest.reduce((held, next) => (outranks(next, held, all) ? next : held), first);
  const complete = all ? due.every((p) => p.outcome.complete) : due.some((p) => p.outcome.complete);
  const { schedule, completion, performance, state } = decides.outcome;
  return {
    schedule,
    completion,
    performance,
    complete,
    state: !complete && state === 'missing' ? 'missing' : standing(complete, completion, schedule),
    decidedBy: decides.id,
  };
}

function outranks(next: Part, held: Part, all: boolean): boolean {
  const order = (next.outcome.performance ?? ZERO).compare(held.outcome.performance ?? ZERO);
  if (order !== 0) return all ? order < 0 : order > 0;
  return next.outcome.complete !== held.outcome.complete && next.outcome.complete === !all;
}
