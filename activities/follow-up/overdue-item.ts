import type { Instant } from '../../workflows/rules/time/instant.ts';

/** What an overdue step is told with: which case, which step, since when, and for the how many-th time. */
export interface OverdueItem {
  readonly id: string;
  readonly kind: string;
  readonly unit: string;
  readonly title: string;
  readonly step: string;
  readonly due: Instant;
  readonly rung: number;
}
