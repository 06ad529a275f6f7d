import type { FollowUpKind, Side } from './lives.ts';

/** Where a case goes next: what is opened, in which colour of the ladder, and what its id ends with. */
export interface Rung {
  readonly kind: FollowUpKind;
  readonly colour: string | null;
  readonly suffix: string;
}

/** 督办通知书 → 约谈 → 通报批评 → 移交, and what goes first into the problem ledger (domain §4, escalation ladder). */
const UP: Readonly<Partial<Record<FollowUpKind, readonly [FollowUpKind, string]>>> = {
  problem: ['supervision_notice', 'notice'],
  supervision_notice: ['interview', 'interview'],
  interview: ['public_criticism', 'criticism'],
};

/**
 * The rung above a case whose awaited step nobody took. What waits for its unit goes up: a notice to the next colour of
 * the policy's ladder where there is one, then to an interview, then to public criticism; anything else into the
 * problem ledger. What waits for the office is never laid at the unit's door: it becomes a problem of the office, which
 * has no rung above it.
 */
export function nextRung(
  kind: FollowUpKind,
  waitsFor: Side,
  colour: string | null,
  colours: readonly string[],
): Rung | null {
  if (waitsFor === 'supervisor') {
    return kind === 'office_problem' ? null : { kind: 'office_problem', colour: null, suffix: 'office' };
  }
  const darker = kind === 'supervision_notice' ? colours[colours.indexOf(colour ?? '') + 1] : undefined;
  if (darker !== undefined) return { kind, colour: darker, suffix: `notice${colours.indexOf(darker) + 1}` };
  const [next, suffix] = UP[kind] ?? ['problem', 'ledger'];
  return { kind: next, colour: next === 'supervision_notice' ? (colours[0] ?? null) : null, suffix };
}

/** True for what has no rung above it: it is reminded of for as long as it stands. */
export function isTop(kind: FollowUpKind): boolean {
  return kind === 'office_problem';
}

/** True for what a supervisor may raise to the next rung with a reason, before its reminders have run out. */
export function isRaisable(kind: FollowUpKind): boolean {
  return Object.hasOwn(UP, kind);
}
