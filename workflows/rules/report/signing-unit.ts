import type { Organisation } from '../organisation/changes.ts';
import { successorOn } from '../organisation/successor.ts';
import { dayOf, type Instant } from '../time/instant.ts';

/** The unit whose head signs a draft at an instant: the one it is of, or whoever took over its duties (domain §6, 20). */
export function signingUnit(
  organisation: Organisation,
  { unit, task }: { readonly unit: string; readonly task: string },
  at: Instant,
): string {
  return successorOn(organisation, unit, dayOf(at), task);
}
