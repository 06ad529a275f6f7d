import { six } from '../../workflows/rules/decimal.ts';
import { completion } from '../../workflows/rules/indicator/completion.ts';
import { scheduleShare } from '../../workflows/rules/indicator/schedule.ts';
import { own } from '../../workflows/rules/own.ts';
import { isLeaf } from '../../workflows/rules/plan.ts';
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
  return ({ task, indicator }, unit) => {
    if (!isLeaf(indicator)) return [];
    return past.flatMap(({ period, to }): TrendPoint[] => {
      const values = newest.get(`${task}/${unit}/${period}`);
      const value = values && own(values, indicator.id);
      if (!value) return [];
      return [
        { period, completion: six(completion(indicator, value, to)), schedule: six(scheduleShare(indicator, to)) },
      ];
    });
  };
}
