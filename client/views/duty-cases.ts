import { type FollowUpKind, LIVES } from '../../workflows/rules/follow-up/lives.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** A case or notice as it is kept. */
export interface CaseRow {
  readonly id: string;
  readonly kind: FollowUpKind;
  readonly unit: string;
  readonly title: string;
  /** The step that it waits for, and until when; null where nothing limits it. */
  readonly awaited: string;
  readonly awaitedBy: Instant | null;
}

/** A case or notice that waits for its unit. */
export interface DutyCase extends CaseRow {
  /** What it is called on paper: its kind, or the letter that takes a notice's place. */
  readonly called: string;
  /** Working days until the step has to be taken; 0 on the last day, negative afterwards. */
  readonly left: number | null;
}

/** True for a case whose next step is its unit's to take. */
export function waitsForUnit({ kind, awaited }: CaseRow): boolean {
  return LIVES[kind].some(({ step, by }) => step === awaited && by === 'unit');
}
