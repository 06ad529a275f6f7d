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
