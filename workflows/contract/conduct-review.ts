import { defineUpdate } from '@temporalio/workflow';
import type { ReviewCommand, ReviewEvent, ReviewState } from '../rules/review/conduct.ts';
import type { Instant } from '../rules/time/instant.ts';
import type { Clock } from './clock.ts';

/** One period's review: frozen, open to objections, decided, approved by somebody else, published. */
export interface ConductReviewInput {
  readonly cycle: string;
  readonly period: string;
  readonly freezeAt: Instant;
  readonly objectionCloses: Instant;
  readonly publishAt: Instant;
  readonly clock: Clock;
  readonly state: ReviewState | null;
}

/** Workflow and entity id of a review. */
export function reviewId(cycle: string, period: string): string {
  return `review/${cycle}/${period}`;
}

/** An objection, a ruling, a proposal, an approval or the publication; answers with the review's last number. */
export const reviewUpdate = defineUpdate<number, [ReviewCommand]>('review');

/** Events that the record has and the review has not: a reconciliation. Answers with the review's last number. */
export const adoptReviewUpdate = defineUpdate<number, [readonly ReviewEvent[]]>('adopt');
