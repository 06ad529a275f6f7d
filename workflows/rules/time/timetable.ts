import type { Policy, ReminderSlot } from '../policy.ts';
import { type ComputedDay, type Offset, offsetDay, type WorkingCalendar, workingDay } from './calendar.ts';
import { compareText } from './code-point.ts';
import type { Day } from './day.ts';
import { endOfDay, type Instant, onDay, startOfDay } from './instant.ts';
import { type Period, type PeriodKind, periodsWithin } from './period.ts';
import { type Rhythmic, reportingPeriods } from './rhythm.ts';

/** What a cycle does, in the order in which it happens at one instant. */
export const ENTRY_KINDS = [
  'deadline',
  'freeze',
  'objection_closes',
  'publish',
  'bulletin',
  'briefing',
  'period_opens',
  'reminder',
  'cycle_ends',
] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One thing a cycle will do, with its instant and the rule it came from. `slot` only on reminders. */
export interface Entry {
  readonly at: Instant;
  readonly kind: EntryKind;
  readonly period: string | null;
  readonly slot?: number;
  readonly rule: string;
  readonly provisional?: true;
}

/**
 * The ordered list of what a cycle does from day `from` on (assessment-rules §2).
 * An instant that rests on a year without a calendar carries `provisional: true`.
 */
export function timetable(plan: Rhythmic, policy: Policy, calendar: WorkingCalendar, from?: Day): Entry[] {
  const span = (kind: PeriodKind) => periodsWithin(kind, from ?? plan.horizon.from, plan.horizon.to);
  const due = (period: Period) => offsetDay(calendar, period.to, policy.reporting.due);
  const reporting = reportingPeriods(plan, policy, from);
  const certain = [
    ...reporting.flatMap((period) => openingAndDeadline(period, due(period))),
    ...publications('bulletin', policy.bulletin, policy, calendar, span),
    ...publications('briefing', policy.briefing, policy, calendar, span),
    ...span(policy.review.period).flatMap((period) => reviewEntries(period, policy, calendar)),
  ];
  if (certain.length === 0) return [];
  const ends = certain.reduce((last, entry) => (entry.at > last.at ? entry : last));
  const reminders = reporting
    .flatMap((period) => reminderEntries(period, due(period), policy, calendar))
    .filter((entry) => entry.at < ends.at);
  const close = entry(ends.at, 'cycle_ends', null, 'cycle_ends', ends.provisional ?? false);
  return [...certain, ...reminders, close].sort(compareEntries);
}

/** The order of entries: instant, kind, period id, slot. */
export function compareEntries(a: Entry, b: Entry): number {
  return (
    compareText(a.at, b.at) ||
    ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind) ||
    compareText(a.period ?? '', b.period ?? '') ||
    (a.slot ?? 0) - (b.slot ?? 0)
  );
}

/** The day on which a reporting period's reports are due: the D of "by day D". */
export function deadlineDay(period: Period, policy: Policy, calendar: WorkingCalendar): Day {
  return offsetDay(calendar, period.to, policy.reporting.due).day;
}

function entry(at: Instant, kind: EntryKind, period: string | null, rule: string, provisional: boolean): Entry {
  return { at, kind, period, rule, ...(provisional ? { provisional: true as const } : {}) };
}

function openingAndDeadline(period: Period, due: ComputedDay): Entry[] {
  return [
    entry(startOfDay(period.from), 'period_opens', period.id, 'reporting.period', false),
    entry(endOfDay(due.day), 'deadline', period.id, 'reporting.due', due.provisional),
  ];
}

function publications(
  kind: 'bulletin' | 'briefing',
  rule: { readonly period: PeriodKind; readonly publish: Offset } | null,
  policy: Policy,
  calendar: WorkingCalendar,
  span: (kind: PeriodKind) => Period[],
): Entry[] {
  if (!rule) return [];
  return span(rule.period).map((period) => {
    const on = offsetDay(calendar, period.to, rule.publish);
    return entry(onDay(on.day, policy.at), kind, period.id, `${kind}.publish`, on.provisional);
  });
}

function reviewEntries(period: Period, policy: Policy, calendar: WorkingCalendar): Entry[] {
  const freeze = offsetDay(calendar, period.to, policy.review.freeze);
  const closes = offsetDay(calendar, freeze.day, policy.review.objection);
  const publish = offsetDay(calendar, period.to, policy.review.publish);
  return [
    entry(endOfDay(freeze.day), 'freeze', period.id, 'review.freeze', freeze.provisional),
    entry(
      endOfDay(closes.day),
      'objection_closes',
      period.id,
      'review.objection',
      freeze.provisional || closes.provisional,
    ),
    entry(onDay(publish.day, policy.at), 'publish', period.id, 'review.publish', publish.provisional),
  ];
}

function reminderEntries(period: Period, due: ComputedDay, policy: Policy, calendar: WorkingCalendar): Entry[] {
  return policy.reminders.slots.flatMap((slot, index) =>
    slotOffsets(slot).map((offset) => {
      const on = workingDay(calendar, due.day, offset);
      const provisional = due.provisional || on.provisional;
      return {
        ...entry(onDay(on.day, policy.at), 'reminder', period.id, `reminders.slots[${index}]`, provisional),
        slot: index,
      };
    }),
  );
}

/** The working-day offsets of a slot: one, or `from`, `from + every`, … `times` of them. */
export function slotOffsets(slot: ReminderSlot): number[] {
  if ('offset' in slot) return [slot.offset];
  return Array.from({ length: slot.times }, (_, i) => slot.from + i * slot.every);
}
