import type { BurdenLimits } from './burden.ts';
import type { Evaluation } from './evaluation/evaluation.ts';
import type { Inspection } from './inspection.ts';
import type { ListType } from './lists.ts';
import type { Post } from './plan.ts';
import type { DocumentKind } from './publication.ts';
import type { CheckRules } from './review/checks.ts';
import type { Ties } from './ties.ts';
import type { Offset } from './time/calendar.ts';
import type { PeriodKind } from './time/period.ts';
import type { UnitPlanDuty } from './unit-plan.ts';
import type { WorkReportTemplate } from './work-report.ts';

export type Role = Post;

/** A reminder slot on working-day offsets from the deadline day: once, or repeated `times` times. */
export type ReminderSlot =
  | { readonly offset: number; readonly to: readonly Role[] }
  | { readonly every: number; readonly from: number; readonly times: number; readonly to: readonly Role[] };

export type RankCondition = { readonly top: number } | { readonly bottom: number };

/** The conditions of a flag rule; all that are given must hold. */
export interface FlagConditions {
  readonly complete?: boolean;
  readonly rank?: RankCondition;
  readonly score?: { readonly min?: string; readonly max?: string };
  readonly pool?: 'all' | 'complete';
}

export interface FlagRule {
  readonly flag: string;
  readonly severity: 'best' | 'good' | 'neutral' | 'bad' | 'worst';
  readonly label: string;
  readonly when: FlagConditions;
}

export type Trigger =
  | { readonly flag: string; readonly in_a_row?: number; readonly in_a_year?: number }
  | { readonly rank: RankCondition }
  | { readonly slow: SlowProgress }
  /** A finding of this name, which a person makes with text, source and evidence. */
  | { readonly finding: string };

/**
 * Slow progress of any indicator a unit is scored on, or of the named ones: fewer percentage points above its schedule
 * than `gap` (−10: more than ten behind), or a smaller part of it than `ratio`.
 */
export type SlowProgress = ({ readonly gap: string } | { readonly ratio: string }) & {
  readonly task?: string;
  readonly indicator?: string;
  readonly key?: boolean;
};

export type ConsequenceKind =
  | 'commendation'
  | 'commitment_statement'
  | 'interview'
  | 'supervision_notice'
  | 'public_criticism'
  | 'listed_supervision'
  | 'referral'
  | 'reward';

export interface ConsequenceRule {
  readonly on: Trigger;
  /** The ranking groups it is for; all of them where none is named. */
  readonly groups?: readonly string[];
  readonly do: readonly ConsequenceKind[];
  readonly within: Offset | null;
}

export interface LightStep {
  readonly light: string;
  readonly from: string | null;
}

export type { Ties };

/** The rules of one assessment as data (formats.md, Policy). */
export interface Policy {
  readonly id: string;
  readonly version: number;
  readonly at: string;
  readonly reporting: {
    readonly period: 'month' | 'ten-day' | 'quarter';
    readonly due: Offset;
    readonly counts: 'submitted' | 'verified';
    readonly missing: 'zero' | 'carry';
    /** `head`: what a reporter hands in is a draft until the head of the unit has signed it. */
    readonly sign_off?: 'head' | undefined;
    /** A co-unit's dispute opens a problem of the lead's, to be answered within so many days. */
    readonly dispute?: { readonly open: 'problem'; readonly answer: Offset } | undefined;
  };
  readonly reminders: { readonly slots: readonly ReminderSlot[] };
  readonly briefing: { readonly period: PeriodKind; readonly publish: Offset } | null;
  readonly bulletin: { readonly period: PeriodKind; readonly publish: Offset } | null;
  readonly review: {
    readonly period: PeriodKind;
    readonly freeze: Offset;
    readonly objection: Offset;
    readonly publish: Offset;
    /** Whom of a unit a mail tells that the unit's draft worksheet is open to it; nobody where it is left out. */
    readonly draft_to?: readonly Exclude<Role, 'supervisor' | 'leader'>[] | undefined;
  };
  readonly scoring: {
    readonly cap: string;
    readonly lead_credit: 'full' | 'equal';
    /** The part of an indicator's weight with which a co-unit shares in the first lead's result; none where absent. */
    readonly co_share?: string | undefined;
    readonly deductions: {
      readonly late: string;
      readonly missing: string;
      readonly returned: string;
      readonly at_most: string;
    };
    readonly bonus: { readonly at_most: string };
  };
  readonly ranking: { readonly groups: readonly string[]; readonly ties: Ties };
  readonly flags: readonly FlagRule[];
  readonly lights: { readonly on: 'gap' | 'ratio'; readonly steps: readonly LightStep[] };
  readonly consequences: readonly ConsequenceRule[];
  readonly calendar: string;
  readonly evaluation?: Evaluation;
  readonly checks?: CheckRules | undefined;
  readonly lists?: readonly ListType[] | undefined;
  readonly burden?: BurdenLimits | undefined;
  readonly unit_plans?: readonly UnitPlanDuty[] | undefined;
  readonly work_reports?: readonly WorkReportTemplate[] | undefined;
  readonly inspections?: readonly Inspection[] | undefined;
  /** The kinds of document that are published openly (此件公开发布); nothing is marked where it is left out. */
  readonly public_documents?: readonly DocumentKind[] | undefined;
  /** The colours of supervision notices, from the mildest to the gravest; absent where notices have none. */
  readonly notice_colours?: readonly string[] | undefined;
}
