import { type Field, MEASURES } from './field.ts';
import { partsOf } from './parts.ts';
import { isFields, isList, isSame, type Path, type Plain, plainAt } from './plain.ts';

/** A place where two policies say different things; undefined where one is silent. */
export interface Differs {
  readonly path: Path;
  readonly before: Plain | undefined;
  readonly after: Plain | undefined;
}

/** A field with the part and the group in which it stands. */
export interface Placed {
  readonly part: ReturnType<typeof partsOf>[number];
  readonly group: Placed['part']['groups'][number];
  readonly field: Field;
}

/** Where two policies differ, each place once: a number with what it counts, and a list of words, are one place. */
export function policyDiffers(before: Plain, after: Plain): readonly Differs[] {
  return differing([], before, after);
}

function differing(path: Path, before: Plain | undefined, after: Plain | undefined): readonly Differs[] {
  if (isSame(before, after)) return [];
  if (isOpen(before ?? after) && isOpen(after ?? before)) {
    const names = Object.keys({ ...namesOf(before), ...namesOf(after) });
    return names.flatMap((name) => differing([...path, name], plainAt(before, [name]), plainAt(after, [name])));
  }
  if (isOfThings(before) && isOfThings(after)) {
    const most = before.length > after.length ? before : after;
    return most.flatMap((_item, at) => differing([...path, at], before[at], after[at]));
  }
  return [{ path, before, after }];
}

const UNITS: ReadonlySet<string> = new Set(Object.values(MEASURES).flat());

/** True for what is told field by field: all but a number with what it counts. */
function isOpen(value: Plain | undefined): boolean {
  if (!isFields(value)) return false;
  const [only, ...more] = Object.keys(value);
  return more.length > 0 || only === undefined || !UNITS.has(only);
}

function namesOf(value: Plain | undefined): object {
  return isFields(value) ? value : {};
}

function isOfThings(value: Plain | undefined): value is readonly Plain[] {
  return isList(value) && value.every(isFields);
}

/** Finds the field of the form that a place is filled in by, in either of the policies. */
export function placesIn(...policies: readonly Plain[]): (path: Path) => Placed | undefined {
  const found = new Map<string, Placed>();
  for (const policy of policies) {
    for (const part of partsOf(policy)) {
      for (const group of part.groups) {
        for (const field of group.fields) found.set(field.path.join('.'), { part, group, field });
      }
    }
  }
  return (path) => found.get(path.join('.'));
}
