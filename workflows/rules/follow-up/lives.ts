import type { ConsequenceKind } from '../policy.ts';

/** Everything that is followed to its end: what follows a flag, ledger problems, requests for help, single matters. */
export type FollowUpKind = ConsequenceKind | 'problem' | 'office_problem' | 'help_request' | 'matter' | 'list_entry';

/** Who takes a step: the supervision office, or the unit it is about. */
export type Side = 'supervisor' | 'unit';

/** Who asks something of a follow-up: either side, or a leader of the county above the office. */
export type Party = Side | 'leader';

/** One step of a life. */
export interface Step {
  readonly step: string;
  readonly by: Side;
  /** What is written down with it; all of it is needed. */
  readonly needs: readonly string[];
  /** Working days allowed from the step before it; `due`: the follow-up's own deadline; null: no limit of its own. */
  readonly within: number | 'due' | null;
  /** The person who took this earlier step may not take this one (four-eyes). */
  readonly notBy?: string;
  /** It may be left out with a reason, as a receipt that was refused; by somebody else than who took the step before. */
  readonly skippable?: true;
  /** Instead of the step, the work may be sent back to this one, with a reason. */
  readonly returnsTo?: string;
  /** The unit is told of it at once, though the next step is not the unit's: a talk or a meeting it has to come to. */
  readonly tells?: true;
  /** A leader of the county may take it in the office's place: it is a decision, none of the office's work. */
  readonly decides?: true;
}

const DRAFTED: Step = { step: 'drafted', by: 'supervisor', needs: ['text'], within: 3 };
const APPROVED: Step = {
  step: 'approved',
  by: 'supervisor',
  needs: [],
  within: 2,
  notBy: 'drafted',
  returnsTo: 'drafted',
  decides: true,
};
const RECEIVED: Step = { step: 'received', by: 'unit', needs: ['signatory'], within: 2, skippable: true };
const PLANNED: Step = { step: 'planned', by: 'unit', needs: ['plan'], within: 5, skippable: true };
const EVIDENCE: Step = { step: 'evidence', by: 'unit', needs: ['evidence'], within: 'due' };
const VERIFIED: Step = { step: 'verified', by: 'supervisor', needs: ['finding'], within: 5, returnsTo: 'evidence' };

/**
 * The life of each kind, step by step; the last step closes it. A flag or another trigger opens it, a person releases
 * it (assessment-rules §8; domain §3.3; 002-7, 003-2, 000-1, 004-10).
 */
export const LIVES: Readonly<Record<FollowUpKind, readonly Step[]>> = {
  commendation: [DRAFTED, APPROVED, { step: 'published', by: 'supervisor', needs: ['number'], within: 2 }],
  commitment_statement: [
    { step: 'scheduled', by: 'supervisor', needs: ['meeting'], within: 5, skippable: true, tells: true },
    { step: 'delivered', by: 'supervisor', needs: ['speaker', 'causes', 'commitments'], within: 'due' },
  ],
  interview: [
    {
      step: 'notified',
      by: 'supervisor',
      needs: ['time', 'place', 'interviewer', 'reason'],
      within: 5,
      skippable: true,
      tells: true,
    },
    { step: 'held', by: 'supervisor', needs: ['record', 'commitments'], within: 'due' },
    { step: 'signed', by: 'unit', needs: ['signatory'], within: 2 },
  ],
  supervision_notice: [
    DRAFTED,
    APPROVED,
    { step: 'issued', by: 'supervisor', needs: ['number'], within: 1 },
    RECEIVED,
    PLANNED,
    EVIDENCE,
    VERIFIED,
    { step: 'closed', by: 'supervisor', needs: [], within: 2 },
  ],
  public_criticism: [
    { ...DRAFTED, needs: ['finding', 'reason'] },
    APPROVED,
    { step: 'published', by: 'supervisor', needs: ['number'], within: 2 },
  ],
  listed_supervision: [
    DRAFTED,
    APPROVED,
    { step: 'listed', by: 'supervisor', needs: ['number'], within: 5 },
    PLANNED,
    EVIDENCE,
    VERIFIED,
    { step: 'delisted', by: 'supervisor', needs: ['reason'], within: 5 },
  ],
  reward: [DRAFTED, APPROVED, { step: 'granted', by: 'supervisor', needs: ['number'], within: 5 }],
  referral: [DRAFTED, APPROVED, { step: 'referred', by: 'supervisor', needs: ['body'], within: 5 }],
  problem: [EVIDENCE, VERIFIED, { step: 'closed', by: 'supervisor', needs: [], within: 2 }],
  office_problem: [
    { step: 'explained', by: 'supervisor', needs: ['cause', 'measures'], within: 3 },
    { step: 'settled', by: 'supervisor', needs: ['result'], within: 'due', notBy: 'explained', decides: true },
  ],
  list_entry: [EVIDENCE, VERIFIED, { step: 'closed', by: 'supervisor', needs: [], within: 2 }],
  help_request: [{ step: 'answered', by: 'supervisor', needs: ['answer'], within: 'due', decides: true }],
  matter: [
    RECEIVED,
    { step: 'feedback', by: 'unit', needs: ['text'], within: 'due' },
    { ...VERIFIED, returnsTo: 'feedback' },
    { step: 'closed', by: 'supervisor', needs: [], within: 2 },
  ],
};

/** The kinds that ask something of the unit they are about: to take a step, or to come; praise asks nothing of it. */
export const OWED_BY_UNIT: readonly string[] = Object.entries(LIVES).flatMap(([kind, steps]) =>
  steps.some(({ by, tells }) => by === 'unit' || tells) ? [kind] : [],
);
