import { isCountywide, type Person } from './plan.ts';
import type { ReminderSlot } from './policy.ts';
import { compareText } from './time/code-point.ts';

/** A report that is owed and has not come; `place` is its task's place in the plan. */
export interface Outstanding {
  readonly task: string;
  readonly place: number;
  readonly unit: string;
  readonly period: string;
  /** Who answers for it now, where the unit that owes it is no more. */
  readonly answers?: string;
}

/** A slot of the policy that fires for one period. */
export interface FiringSlot {
  readonly period: string;
  readonly slot: number;
}

/** One line of a reminder. */
export interface ReminderItem {
  readonly task: string;
  readonly unit: string;
  readonly period: string;
  readonly slot: number;
}

/** What one recipient is reminded of at one instant. */
export interface Reminder {
  readonly recipient: string;
  readonly items: readonly ReminderItem[];
}

/**
 * The messages of one instant: one a recipient, listing every outstanding (task, unit, period, slot) of every slot
 * that fires; nobody outstanding, no message (assessment-rules §7). Each period has the slots of the policy that rules it.
 */
export function remindersFor(
  firing: readonly FiringSlot[],
  outstanding: readonly Outstanding[],
  people: readonly Person[],
  slotsFor: (period: string) => readonly ReminderSlot[],
): Reminder[] {
  const lines = firing.flatMap(({ period, slot }) => {
    const roles = slotsFor(period)[slot]?.to ?? [];
    return outstanding.filter((o) => o.period === period).map((o) => ({ ...o, slot, roles }));
  });
  const ordered = lines.toSorted(
    (a, b) => compareText(a.period, b.period) || a.place - b.place || compareText(a.unit, b.unit) || a.slot - b.slot,
  );
  return people
    .map((person) => ({
      recipient: person.id,
      items: ordered
        .filter((line) => isTold(person, line.answers ?? line.unit, line.roles))
        .map(({ task, unit, period, slot }) => ({ task, unit, period, slot })),
    }))
    .filter((reminder) => reminder.items.length > 0)
    .toSorted((a, b) => compareText(a.recipient, b.recipient));
}

/** Reporters and heads hear of their own unit, supervisors and leaders of every unit. */
function isTold(person: Person, unit: string, roles: readonly string[]): boolean {
  return roles.includes(person.post) && (isCountywide(person) || person.unit === unit);
}
