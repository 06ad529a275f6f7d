import type { Ties } from '../ties.ts';
import type { Offset } from '../time/calendar.ts';
import type { Scheme } from './scheme.ts';
import type { Source, Unscored } from './source.ts';

/** A grade (等次): best first, the last takes everybody who is left. `at_most` is counted in each group. */
export interface GradeRule {
  readonly grade: string;
  readonly label: string;
  readonly min: string | null;
  readonly at_most: Quota | null;
}

/** How many of a group may have a grade: so many units, or a share of the group's scored units, rounded down. */
export type Quota = { readonly units: number } | { readonly share: string };

/** One part of an annual score: its full points, where they come from, and what it can give at most. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly points: string;
  readonly at_most: string;
  readonly sources: readonly { readonly source: string; readonly weight: string }[];
  /** What happens to the weight of a source that gave a unit no score. */
  readonly unscored: Unscored;
}

/** A veto (一票否决): who has it is graded no better than `not_above`. */
export interface VetoRule {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  readonly not_above: string;
}

/** Another assessment that takes the result over (结果运用), as the document names it. */
export interface ResultUse {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
}

/** How a year is evaluated (年度考评). `publish` counts from the year's last day, `objection` from the draft. */
export interface Annual {
  readonly name: string;
  readonly clause: string;
  readonly groups: readonly string[];
  readonly publish: Offset;
  /** How long a unit that has seen its own draft may object to it; it sees nothing before publication without. */
  readonly objection?: { readonly working_days: number } | undefined;
  /** Whom of a unit a mail tells that the unit's draft is open to objections; nobody where it is left out. */
  readonly draft_to?: readonly ('reporter' | 'head')[] | undefined;
  readonly parts: readonly Part[];
  /** What happens to the points of a part that gave a unit no score. */
  readonly unscored: Unscored;
  readonly plus: { readonly at_most: string };
  readonly minus: { readonly at_most: string };
  readonly ties: Ties;
  readonly grades: readonly GradeRule[];
  readonly vetoes: readonly VetoRule[];
  readonly uses: readonly ResultUse[];
}

/** The evaluation half of a policy: schemes with named dimensions, where ratings come from, the annual evaluation. */
export interface Evaluation {
  readonly schemes: readonly Scheme[];
  readonly sources: readonly Source[];
  readonly annual: Annual | null;
}
