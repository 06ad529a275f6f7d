import type { WorksheetChange } from '../../../workflows/rules/review/changes.ts';
import type { Day } from '../../../workflows/rules/time/day.ts';
import type { Instant } from '../../../workflows/rules/time/instant.ts';

/** What a review makes follow for a unit, and by when. */
export interface Following {
  readonly unit: string;
  readonly kind: string;
  readonly due: Day | null;
}

/** When a review was frozen, and the hash under which the record keeps its snapshot. */
export interface Frozen {
  readonly at: Instant;
  readonly sha256: string;
}

/** Which version of a review a document shows, and what a correction changed. */
export interface Version {
  readonly number: number;
  readonly newest: number;
  readonly reason: string | null;
  readonly changes: readonly WorksheetChange[];
}

/** The version of a review that has not been corrected. */
export const FIRST: Version = { number: 1, newest: 1, reason: null, changes: [] };
