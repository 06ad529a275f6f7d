import { createHash } from 'node:crypto';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { endOfDay, type Instant } from '../../workflows/rules/time/instant.ts';
import type { Definition } from '../store/definition.ts';
import type { ReminderLine } from './reminder-lines.ts';

const HOUR_MS = 3_600_000;

/** The deadlines ahead as a calendar: the last hour of each deadline day; null when all of them are past. */
export function deadlineCalendar({ plan }: Definition, lines: readonly ReminderLine[], stamp: Instant): string | null {
  const ahead = lines.filter((l) => l.left >= 0);
  const periods = [...new Set(ahead.map((l) => l.period))];
  if (periods.length === 0) return null;
  const calendar = ical({
    prodId: { company: 'Duban', product: 'Duban', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const period of periods) {
    const due = ahead.filter((l) => l.period === period);
    const [first] = due;
    if (!first) continue;
    const end = new Date(endOfDay(first.deadline));
    calendar.createEvent({
      id: `${createHash('sha256').update(`${plan.id}/${period}`).digest('hex').slice(0, 32)}@duban`,
      stamp: new Date(stamp),
      start: new Date(end.getTime() - HOUR_MS),
      end,
      summary: `${first.periodName}任务进展报送截止`,
      description: due.map((l) => `${l.unit}：${l.task}`).join('\n'),
    });
  }
  return calendar.toString();
}
