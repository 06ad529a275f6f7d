import { unitName } from '../../workflows/rules/names.ts';
import type { ReminderItem } from '../../workflows/rules/reminders.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { dayEndingAt, dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { periodInWords } from '../../workflows/rules/time/period-words.ts';
import { daysLeft } from '../../workflows/rules/time/wording.ts';
import type { Definition } from '../store/definition.ts';

/** One report a recipient is reminded of, in words. */
export interface ReminderLine {
  readonly period: string;
  readonly periodName: string;
  readonly unit: string;
  readonly task: string;
  readonly clause: string;
  readonly deadline: Day;
  /** Working days left; 0 on the deadline day only, negative afterwards. */
  readonly left: number;
}

/** A reminder's items in words, one line a report however many slots name it. */
export function reminderLines(
  { plan, windows, calendar }: Definition,
  items: readonly ReminderItem[],
  at: Instant,
): ReminderLine[] {
  const named = new Set<string>();
  const once = items.filter(({ task, unit, period }) => {
    const name = `${task}/${unit}/${period}`;
    return !named.has(name) && named.add(name);
  });
  return once.map(({ task, unit, period }) => {
    const found = plan.tasks.find((t) => t.id === task);
    const deadline = dayEndingAt(windows.find((w) => w.period === period)?.deadline ?? at);
    return {
      period,
      periodName: periodInWords(period),
      unit: unitName(plan, unit),
      task: found?.title ?? task,
      clause: found?.clause ?? '',
      deadline,
      left: daysLeft(calendar, dayOf(at), deadline),
    };
  });
}

/** How urgent a line is, as it stands in the table. */
export function urgency(left: number): string {
  if (left > 0) return `还有${left}个工作日`;
  return left === 0 ? '今日24时截止' : `已逾期${-left}个工作日`;
}
