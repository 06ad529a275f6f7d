import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { SentFile } from '../operations/read-plan-files.ts';

/** What is rehearsed: a plan by its rules, with the conduct of its units made up from a seed. */
export interface RehearsalWish {
  readonly plan: SentFile;
  readonly policy: SentFile;
  readonly title: string;
  readonly seed: string;
  /** By the installation's clock, which a sample has of its own. */
  readonly startedAt: Instant;
}

/** How a rehearsal stands. */
export interface RehearsalView {
  readonly id: string;
  readonly title: string;
  readonly seed: string;
  readonly startedAt: Instant;
  readonly status: 'running' | 'done' | 'failed' | 'too_long';
  /** How many of the instants at which something happens have been played. */
  readonly done: number;
  readonly total: number;
}

/** How much a rehearsal may take. */
export interface RehearsalLimits {
  /** At once, of everybody. */
  readonly atOnce: number;
  readonly milliseconds: number;
  readonly bytes: number;
  /** For how long its results are kept. */
  readonly keptFor: number;
  /** How many results are kept, of everybody. */
  readonly kept: number;
}

export const LIMITS: RehearsalLimits = {
  atOnce: 2,
  milliseconds: 15 * 60_000,
  bytes: 2 * 1024 ** 3,
  keptFor: 2 * 3_600_000,
  kept: 20,
};
