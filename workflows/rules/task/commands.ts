import type { Decider } from '../authority/same-person.ts';
import type { Report } from '../report/report.ts';
import type { Instant } from '../time/instant.ts';
import type { DutyChange } from './acts.ts';

/** What is asked of a task: `key` makes a repetition harmless, `actor` is a post, `at` is business time. */
export type TaskCommand = Decider & {
  readonly key: string;
  readonly at: Instant;
} & TaskRequest;

/** A report as it is asked of a task. */
export type ReportCommand = Extract<TaskCommand, { readonly ask: 'report' }>;

export type TaskRequest =
  | { readonly ask: 'report'; readonly report: Report }
  /** `version`: the only one that is meant, where what was checked is not any other. */
  | {
      readonly ask: 'verify';
      readonly unit: string;
      readonly period: string;
      readonly version?: number | undefined;
      /** The lights that whoever verifies it sees, by indicator, '' for the whole report; the computed ones if none. */
      readonly lights?: Readonly<Record<string, string>> | undefined;
    }
  | { readonly ask: 'return'; readonly unit: string; readonly period: string; readonly reason: string }
  /** A unit takes its own report back, all versions of it, before it is due. */
  | { readonly ask: 'withdraw_report'; readonly unit: string; readonly period: string; readonly reason: string }
  /** `urgent`: why a unit is given less notice than the policy's. */
  | {
      readonly ask: 'propose';
      readonly change: DutyChange;
      readonly reason: string;
      readonly urgent?: string | undefined;
    }
  | { readonly ask: 'approve'; readonly proposal: string }
  | { readonly ask: 'reject'; readonly proposal: string; readonly reason: string }
  | { readonly ask: 'claim_completion'; readonly unit: string; readonly note: string }
  | { readonly ask: 'deadline'; readonly period: string }
  | { readonly ask: 'close' };

/** Why a request to a task is refused, besides the refusals of a report. */
export type TaskRefusalCode =
  | 'task_closed'
  | 'unknown_report'
  | 'already_returned'
  | 'already_verified'
  | 'newer_version'
  | 'period_closed'
  | 'unknown_proposal'
  | 'four_eyes'
  | 'not_lead'
  | 'not_claimed'
  | 'already_accepted'
  | 'impossible_target'
  | 'already_withdrawn'
  | 'unknown_indicator'
  | 'unknown_period'
  | 'not_later'
  | 'after_due'
  | 'task_exists'
  | 'indicator_exists'
  | 'no_period_left'
  | 'past_due'
  | 'part_runs'
  | 'bad_span';
