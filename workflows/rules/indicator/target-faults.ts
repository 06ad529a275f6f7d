import { exact } from '../decimal.ts';
import type { Leaf, LeafKind, Target } from '../plan.ts';

/** Why a target cannot be measured against. */
export type TargetFault =
  | 'target_without_meaning'
  | 'target_is_base'
  | 'upper_only_on_cap'
  | 'cap_needs_upper'
  | 'cap_never_kept'
  | 'target_zero';

const WITHOUT_TARGET: ReadonlySet<LeafKind> = new Set(['zero_event', 'milestone', 'benchmark', 'manual']);

/** True for a kind that is measured against a target. */
export function takesTarget(kind: LeafKind): boolean {
  return !WITHOUT_TARGET.has(kind);
}

/** What is wrong with a target for an indicator, in a plan or by a later change (assessment-rules §2, refusals). */
export function targetFaults({ kind, base }: Pick<Leaf, 'kind' | 'base'>, target: Target): TargetFault[] {
  if (!takesTarget(kind)) return ['target_without_meaning'];
  const value = exact(target.value);
  const falling = kind === 'level' && value.compare(base) < 0;
  const upper = target.op === '<=' || target.op === '<';
  const faults: [TargetFault, boolean][] = [
    ['target_is_base', kind === 'level' && value.equals(base)],
    ['upper_only_on_cap', upper && kind !== 'cap' && !falling],
    ['cap_needs_upper', !upper && kind === 'cap'],
    ['cap_never_kept', kind === 'cap' && (value.compare(0) < 0 || (value.equals(0) && target.op === '<'))],
    ['target_zero', kind !== 'cap' && kind !== 'level' && value.equals(0)],
  ];
  return faults.flatMap(([fault, holds]) => (holds ? [fault] : []));
}
