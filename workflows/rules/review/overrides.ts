import { type Exact, exact, six } from '../decimal.ts';
import type { Outcome } from '../indicator/outcome.ts';
import { type Indicator, isLeaf, type Task } from '../plan.ts';
import { isValueOf } from '../report/value.ts';
import type { Day } from '../time/day.ts';
import type { Override, ReviewInput } from './input.ts';

/** An override as a worksheet shows it: what was set, and what stood there before; null where nothing did. */
export type OverrideNote = Omit<Override, 'unit' | 'task' | 'indicator'> & { readonly before: string | null };

export type OverrideRefusalCode =
  | 'reason_needed'
  | 'evidence_needed'
  | 'unknown_indicator'
  | 'composite_indicator'
  | 'bad_value';

type Asked = Pick<Override, 'indicator' | 'sets' | 'amount' | 'reason' | 'evidence'> & {
  readonly files?: readonly unknown[];
};

const FIGURE = /^[0-9]{1,3}(\.[0-9]{1,6})?$/;

/** Why an indicator cannot be overridden as asked, or null. A performance lies between 0 and the policy's cap. */
export function overrideFault(
  { indicators }: Pick<Task, 'indicators'>,
  { indicator: id, sets, amount, reason, evidence, files = [] }: Asked,
  cap: string,
  today: Day,
): OverrideRefusalCode | null {
  if (reason.trim() === '') return 'reason_needed';
  if (evidence.trim() === '' && files.length === 0) return 'evidence_needed';
  const indicator = indicators.find((i) => i.id === id);
  if (!indicator) return 'unknown_indicator';
  if (sets === 'performance') return FIGURE.test(amount) && exact(amount).compare(cap) <= 0 ? null : 'bad_value';
  if (!isLeaf(indicator)) return 'composite_indicator';
  return amount !== '' && isValueOf(indicator.kind, amount, today) ? null : 'bad_value';
}

type Which = Pick<Override, 'task' | 'unit' | 'indicator' | 'sets'>;

/** The override of an indicator that counts in a review: the one approved last. */
export function overrideOf(
  { overrides = [] }: ReviewInput,
  { task, unit, indicator, sets }: Which,
): Override | undefined {
  return overrides.findLast((o) => o.task === task && o.unit === unit && o.indicator === indicator && o.sets === sets);
}

/** An override with what it replaced. */
export function overrideNote(
  { unit: _u, task: _t, indicator: _i, ...set }: Override,
  before: string | null,
): OverrideNote {
  return { ...set, before };
}

/** Performances as they were set where they were; what is not due stays so. `noted` is told what was replaced. */
export function withSetPerformance(
  input: ReviewInput,
  task: string,
  unit: string,
  noted: (indicator: string, note: OverrideNote) => void,
): (indicator: Indicator, outcome: Outcome) => Outcome {
  return (indicator, outcome) => {
    const set = overrideOf(input, { task, unit, indicator: indicator.id, sets: 'performance' });
    if (!set || outcome.state === 'not_due') return outcome;
    const computed: Exact | null = outcome.performance;
    noted(indicator.id, overrideNote(set, computed && six(computed)));
    return { ...outcome, performance: exact(set.amount) };
  };
}
