import type { CorrectedReview } from '../../activities/follow-up/opening.ts';
import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import type { Deadlines } from '../../workflows/rules/follow-up/follow-up.ts';
import type { Origin } from '../../workflows/rules/follow-up/matter.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** What opened a case, and what was said then; which of these it has depends on `by`. */
export interface CaseSource {
  readonly by:
    | 'review'
    | 'person'
    | 'commentary'
    | 'finding'
    | 'dispute'
    | 'blocked'
    | 'list'
    | 'escalation'
    | 'raised';
  readonly reason?: string;
  readonly urgent?: string;
  /** The post in charge. */
  readonly owner?: string;
  readonly helpers?: readonly string[];
  readonly common?: boolean;
  readonly origin?: Origin;
  readonly visit?: string;
  readonly period?: string;
  readonly problem?: number;
  readonly rule?: string;
  readonly corrected?: CorrectedReview;
  readonly finding?: string;
  readonly task?: string;
  readonly lead?: string;
  /** The co-unit that disputes. */
  readonly co?: string;
  readonly list?: string;
  readonly charge?: string;
  readonly fields?: Readonly<Record<string, string>>;
  /** The case that it went up from. */
  readonly from?: string;
}

/** Something that was done to a case: a step with its fields and files, or a reason by the name of what was done. */
export interface CaseStep {
  readonly by: string;
  readonly at: Instant;
  /** Who held that post then. */
  readonly holder?: string;
  readonly step?: string;
  readonly fields?: Readonly<Record<string, string>> | null;
  readonly files?: readonly EvidenceFile[];
  readonly skipped?: string;
  readonly sentBackTo?: string;
  readonly reason?: string;
  readonly reopened?: string;
  readonly raised?: string;
  readonly withdrawn?: string;
  readonly movedFrom?: string;
  readonly movedTo?: string;
  /** Its deadlines before the calendar moved them; `due` and `awaitedBy` are those after. */
  readonly retimed?: Deadlines;
  readonly due?: string | null;
  readonly awaitedBy?: Instant | null;
}

/** A later day that was asked for, and what was decided. */
export interface CaseExtension {
  readonly id: string;
  readonly due: string;
  readonly reason: string | null;
  readonly by: string;
  readonly at: Instant;
  readonly holder?: string;
  readonly status: 'open' | 'granted' | 'rejected';
  readonly decidedBy?: string;
  readonly decidedAt?: Instant;
  readonly decidedByHolder?: string;
}
