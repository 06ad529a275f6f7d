import type { Day } from '../../workflows/rules/time/day.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** What a unit is served with: which case under which number, what was written down with it, what is asked until when. */
export interface ServedItem {
  readonly id: string;
  readonly kind: string;
  readonly unit: string;
  readonly title: string;
  /** Of a supervision notice, where the policy has a ladder of colours. */
  readonly colour?: string;
  readonly number: string | null;
  /** What was said of it: the fields of the step that serves it, its draft, or why it was opened. */
  readonly said: readonly Said[];
  /** The step that is the unit's to take now, and until when; null where it is bidden to come. */
  readonly step: string | null;
  readonly until: Instant | null;
  readonly due: Day | null;
}

/** One thing written down: in which field, in which words. */
export interface Said {
  readonly field: string;
  readonly text: string;
}
