import type { Unit } from '../plan.ts';
import { type FollowUpKind, LIVES } from './lives.ts';

/** Everything that a case may be called on paper. */
export const EVERY_CALLED = [...(Object.keys(LIVES) as FollowUpKind[]), 'supervision_letter'] as const;

/**
 * What a case is called on paper: its kind. To a unit that is not subordinate to the county's government a notice is no
 * order; a letter (函) takes its place, with the same steps (domain §6, edge case 19).
 */
export function calledOn(kind: string, to: Pick<Unit, 'subordinate'> | undefined): string {
  return kind === 'supervision_notice' && to?.subordinate === false ? 'supervision_letter' : kind;
}
