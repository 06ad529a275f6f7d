import type { Person, Plan, Unit } from '../plan.ts';
import type { Day } from '../time/day.ts';
import { dayOf, type Instant } from '../time/instant.ts';
import { type HolderChange, type Organisation, type UnitChange, unitChangesBy } from './changes.ts';
import { dissolvedBy, successorOn } from './successor.ts';

/** Every unit there has been up to a day, under its name of that day; one that is no more keeps its last. */
export function unitsKnownOn({ units }: Pick<Plan, 'units'>, organisation: Organisation, day: Day): readonly Unit[] {
  return unitChangesBy(organisation, day).reduce(withChange, units);
}

/** The units that exist on at least one day of a span, under their names of its last day: those a review speaks of. */
export function unitsDuring(
  plan: Pick<Plan, 'units'>,
  organisation: Organisation,
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly Unit[] {
  const gone = new Set(unitChangesBy(organisation, from).flatMap(dissolvedBy));
  return unitsKnownOn(plan, organisation, to).filter((unit) => !gone.has(unit.id));
}

function withChange(units: readonly Unit[], change: UnitChange): readonly Unit[] {
  if (change.act !== 'rename_unit') return [...units, ...change.founds];
  return units.map((unit) => (unit.id === change.unit ? { ...unit, name: change.name } : unit));
}

/** The posts on a day: whom they serve since the last reorganisation, and who holds them. */
export function peopleOn({ people }: Pick<Plan, 'people'>, organisation: Organisation, day: Day): readonly Person[] {
  const founded = unitChangesBy(organisation, day).flatMap((c) => (c.act === 'rename_unit' ? [] : c.posts));
  return [...people, ...founded].map((person) => ({
    ...person,
    ...holderOn(organisation, person, day),
    unit: person.unit === null ? null : successorOn(organisation, person.unit, day),
  }));
}

function holderOn(organisation: Organisation, person: Person, day: Day): Pick<Person, 'name' | 'email'> {
  const holders = organisation
    .map(({ change }) => change)
    .filter((c): c is HolderChange => c.act === 'change_holder' && c.post === person.id && c.from <= day);
  const last = holders.reduce<HolderChange | undefined>((a, b) => (a && a.from > b.from ? a : b), undefined);
  const { name, email } = last ?? person;
  return { name, email };
}

/** Who held a post at an instant: the signature under what was done then. The post itself where nobody knows it. */
export function holderAt(plan: Pick<Plan, 'people'>, organisation: Organisation, post: string, at: Instant): string {
  return peopleOn(plan, organisation, dayOf(at)).find((person) => person.id === post)?.name ?? post;
}

/** A plan with the units that exist on a day, and its posts: whom something new can be asked of. */
export function planStandingOn(plan: Plan, organisation: Organisation, day: Day): Plan {
  if (organisation.length === 0) return plan;
  return { ...planOn(plan, organisation, day), units: unitsDuring(plan, organisation, { from: day, to: day }) };
}

/** A plan with the units and posts of a day; what has been dissolved can still be named. */
export function planOn(plan: Plan, organisation: Organisation, day: Day): Plan {
  if (organisation.length === 0) return plan;
  return { ...plan, units: unitsKnownOn(plan, organisation, day), people: peopleOn(plan, organisation, day) };
}
