import type { Plan } from '../plan.ts';
import type { Policy } from '../policy.ts';
import type { CoOpinion } from '../report/co-opinion.ts';
import type { Act } from '../task/acts.ts';
import type { Window } from '../task/facts.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import type { Period } from '../time/period.ts';
import type { AmendedReport } from './amended.ts';

/** One version of a report as the record holds it; `values` by indicator id, '' where none was given. */
export interface ReportVersion {
  readonly task: string;
  readonly unit: string;
  readonly period: string;
  readonly version: number;
  readonly receivedAt: Instant;
  readonly verifiedAt: Instant | null;
  readonly returnedAt: Instant | null;
  readonly values: Readonly<Record<string, string>>;
  /** The lights the unit gave itself, and those of whoever verified it; by indicator, '' for the whole report. */
  readonly lights?: Readonly<Record<string, string>>;
  readonly verifiedLights?: Readonly<Record<string, string>> | null;
  /** The days that values stand at where the unit said so, by indicator. */
  readonly dataTo?: Readonly<Record<string, Day>>;
}

/** A flag that an earlier review gave; unranked reviews have `ranked: false`. */
export interface PastFlag {
  readonly unit: string;
  readonly period: string;
  readonly flag: string;
  readonly ranked: boolean;
}

/** A bonus or another deduction. */
export interface ScoreItem {
  readonly unit: string;
  readonly kind: 'bonus' | 'deduction';
  readonly amount: string;
  readonly reason: string;
}

/** A bonus or deduction as a worksheet shows it: on what evidence, who asked for it, and who else approved it. */
export interface ItemNote {
  readonly id: string;
  readonly kind: ScoreItem['kind'];
  readonly amount: string;
  readonly reason: string;
  readonly evidence: string;
  readonly proposedBy: string;
  readonly approvedBy: string;
}

/** A bonus or deduction that counts in a unit's review. */
export interface CountedItem extends ItemNote {
  readonly unit: string;
}

/**
 * The performance or the value of an indicator as the assessor sets it for one review, with reason, evidence and an
 * approver who is not its author; what the rules computed stays visible beside it (domain §3.2, §6 case 25).
 */
export interface Override {
  readonly id: string;
  readonly unit: string;
  readonly task: string;
  readonly indicator: string;
  readonly sets: 'value' | 'performance';
  readonly amount: string;
  readonly reason: string;
  readonly evidence: string;
  readonly proposedBy: string;
  readonly approvedBy: string;
}

/** Everything a review is computed from: one snapshot of the record, nothing else. */
export interface ReviewInput {
  readonly plan: Plan;
  readonly policy: Policy;
  readonly period: Period;
  readonly freezeAt: Instant;
  readonly windows: readonly Window[];
  readonly acts: Readonly<Record<string, readonly Act[]>>;
  readonly reports: readonly ReportVersion[];
  readonly items: readonly CountedItem[];
  readonly past: readonly PastFlag[];
  /** What co-units said of reports before the freeze; none where nobody was asked. */
  readonly opinions?: readonly CoOpinion[];
  /** What a revision of the frozen review counts anew. */
  readonly amended?: readonly AmendedReport[];
  /** Figures that the assessor set, approved before the freeze, in the order of their approval. */
  readonly overrides?: readonly Override[];
}
