import { own } from '../own.ts';
import type { Day } from '../time/day.ts';
import { type Organisation, type UnitChange, unitChangesBy } from './changes.ts';

/**
 * The unit that answers on a day for what was a unit's: itself, or whoever took over its duties. Of a unit that was
 * split, `task` says which successor is meant; without one it is the one that took the rest.
 */
export function successorOn(organisation: Organisation, unit: string, day: Day, task?: string): string {
  return unitChangesBy(organisation, day).reduce((now, change) => handedOn(change, now, task), unit);
}

/** Who takes over from a unit by one change; the unit itself when the change is not about it. */
export function handedOn(change: UnitChange, unit: string, task?: string): string {
  switch (change.act) {
    case 'rename_unit':
      return unit;
    case 'merge_units':
      return change.units.includes(unit) ? change.into : unit;
    case 'split_unit':
      if (change.unit !== unit) return unit;
      return (task === undefined ? undefined : own(change.tasks, task)) ?? change.rest;
    default:
      return change satisfies never;
  }
}

/** The units that a change leaves without a successor of their own name: they are no more from its day on. */
export function dissolvedBy(change: UnitChange): readonly string[] {
  if (change.act === 'merge_units') return change.units.filter((unit) => unit !== change.into);
  if (change.act === 'split_unit') return change.into.includes(change.unit) ? [] : [change.unit];
  return [];
}
