import type { UnitChange } from '../../workflows/rules/organisation/changes.ts';
import type { Say } from '../messages/catalogue.ts';

/** A change of units in words; `name` tells what a unit is called. */
export function unitChangeText(say: Say, change: UnitChange, name: (unit: string) => string): string {
  const listed = (units: readonly string[]) => units.map(name).join(say('list.pause'));
  switch (change.act) {
    case 'rename_unit':
      return say('change.rename_unit', { from: change.from, unit: name(change.unit), name: change.name });
    case 'merge_units':
      return say('change.merge_units', { from: change.from, units: listed(change.units), into: name(change.into) });
    case 'split_unit':
      return say('change.split_unit', {
        from: change.from,
        unit: name(change.unit),
        into: listed(change.into),
        rest: name(change.rest),
        tasks: Object.entries(change.tasks)
          .map(([task, unit]) => `${task} → ${name(unit)}`)
          .join(say('list.pause')),
      });
    default:
      return change satisfies never;
  }
}
