import { six } from '../../workflows/rules/decimal.ts';
import { completion } from '../../workflows/rules/indicator/completion.ts';
import { scheduleShare } from '../../workflows/rules/indicator/schedule.ts';
import { own } from '../../workflows/rules/own.ts';
import { isLeaf, type Leaf } from '../../workflows/rules/plan.ts';
import type { ReviewInput } from '../../workflows/rules/review/input.ts';
import type { WorksheetLine } from '../../workflows/rules/review/worksheet.ts';
import type { Window } from '../../workflows/rules/task/facts.ts';

/** How far an indicator was at the end of a period, and how far its schedule was: shares of 1 with six decimals. */
export interface TrendPoint {
  readonly period: string;
  readonly completion: string;
  readonly schedule: string;
}

/** How a single indicator of a unit went at the end of each period that it was reported for; nothing for composites. */
export function trends(
  { reports }: ReviewInput,
  past: readonly Window[],
): (line: WorksheetLine, unit: string) => TrendPoint[] {
  const newest = new Map(reports.map((r) => [`${r.task}/${r.unit}/${r.period}`, r.values]));
  return ({ task, indicator }, unit) =>
    isLeaf(indicator) ? trendOf(indicator, (period) => newest.get(`${task}/${unit}/${period}`), past) : [];
}

/** How an indicator went, by the values that were reported for each period. */
export function trendOf(
  leaf: Leaf,
  reported: (period: string) => Readonly<Record<string, string>> | undefined,
  past: readonly Window[],
): TrendPoint[] {
  return past.flatMap(({ period, to }): TrendPoint[] => {
    const values = reported(period);
    const value = values && own(values, leaf.id);
    if (!value) return [];
    return [{ period, completion: six(completion(leaf, value, to)), schedule: six(scheduleShare(leaf, to)) }];
  });
}
