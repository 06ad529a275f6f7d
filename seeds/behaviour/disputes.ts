import { workingDay } from '../../workflows/rules/time/calendar.ts';
import { compareText } from '../../workflows/rules/time/code-point.ts';
import { dayOf, type Instant, onDay } from '../../workflows/rules/time/instant.ts';
import type { BehaviourInput } from './behave.ts';
import { dice } from './dice.ts';

/** A report that was made up: of which task, by which lead, for which period. */
interface Reported {
  readonly at: Instant;
  readonly report: { readonly task: string; readonly unit: string; readonly period: string };
}

/** A co-unit that says a lead's report of a task they share is not so. */
export interface Dispute {
  readonly at: Instant;
  readonly task: string;
  readonly lead: string;
  readonly period: string;
  readonly unit: string;
  readonly reason: string;
}

/** How many reports in a thousand a co-unit disputes. */
const DISPUTED = 6;

const REASONS = ['与本单位台账不一致', '配合事项尚未完成，不应计入', '统计口径与本单位不同', '现场查看与报送不符'];

/**
 * Makes up which reports co-units dispute, a working day or two after they came; none where the policy opens nothing
 * upon a dispute. Each depends on its report alone, so that another unit's conduct changes no dispute.
 */
export function disputes(input: BehaviourInput, reports: readonly Reported[]): Dispute[] {
  if (!input.policy.reporting.dispute) return [];
  const names = reports.map(({ report: { task, unit, period } }) => `${task}/${unit}/${period}`);
  const first = reports.filter((_, index) => names.indexOf(names[index] ?? '') === index);
  return first.flatMap((reported) => disputesOf(input, reported)).toSorted((a, b) => compareText(a.at, b.at));
}

function disputesOf({ plan, calendar, seed }: BehaviourInput, { at, report }: Reported): Dispute[] {
  const { task, unit: lead, period } = report;
  const co = plan.tasks.find((t) => t.id === task)?.co ?? [];
  return co.flatMap((unit) => {
    const own = dice(seed).of('dispute', unit, task, lead, period);
    if (unit === lead || !own.chance('disputes', DISPUTED)) return [];
    const { day } = workingDay(calendar, dayOf(at), own.between('days', 1, 2));
    const time = `${own.between('hour', 10, 16)}:${own.between('minute', 10, 59)}`;
    return [{ at: onDay(day, time), task, lead, period, unit, reason: own.pick('reason', REASONS) }];
  });
}
