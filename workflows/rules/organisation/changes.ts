import type { Person, Unit } from '../plan.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';

/** What a reorganisation brings with it: units that did not exist before, and the posts that serve them. */
interface Founding {
  readonly founds: readonly Unit[];
  readonly posts: readonly Person[];
}

/** How units change from a day on: under a new name, merged into one, or split (domain §6, case 20). */
export type UnitChange =
  | { readonly act: 'rename_unit'; readonly unit: string; readonly name: string; readonly from: Day }
  | ({
      readonly act: 'merge_units';
      readonly units: readonly string[];
      readonly into: string;
      readonly from: Day;
    } & Founding)
  | ({
      readonly act: 'split_unit';
      readonly unit: string;
      readonly into: readonly string[];
      /** Which task goes where; everything that is no task goes to `rest`. */
      readonly tasks: Readonly<Record<string, string>>;
      readonly rest: string;
      readonly from: Day;
    } & Founding);

/** Who holds a post from a day on (000-4, 001-4: 由现履职人员自行替补). */
export interface HolderChange {
  readonly act: 'change_holder';
  readonly post: string;
  readonly name: string;
  readonly email: string;
  readonly from: Day;
}

/** A change of the organisation as it was made: by whom, when, why; units change only with a second person's yes. */
export interface OrganisationAct {
  readonly change: UnitChange | HolderChange;
  readonly by: string;
  readonly approvedBy: string | null;
  readonly at: Instant;
  readonly reason: string;
}

/** The organisation of a cycle: what changed since its plan was written, oldest act first. */
export type Organisation = readonly OrganisationAct[];

/** The changes of units that are in force on a day, by their day. */
export function unitChangesBy(organisation: Organisation, day: Day): readonly UnitChange[] {
  return organisation
    .map(({ change }) => change)
    .filter((change): change is UnitChange => change.act !== 'change_holder' && change.from <= day)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** The changes known at an instant: what a review frozen then, or a document of that day, may know of. */
export function changesBefore(organisation: Organisation, instant: Instant): Organisation {
  return organisation.filter((act) => act.at < instant);
}
