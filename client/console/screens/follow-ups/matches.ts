import type { Case } from './use-cases.ts';

/** What of the cases is shown; empty shows all. */
export interface Filters {
  readonly kind: string;
  readonly unit: string;
  readonly mine: boolean;
  readonly overdue: boolean;
}

/** True for a case that all the filters let through. */
export function matches(of: Case, { kind, unit, mine, overdue }: Filters): boolean {
  if ((kind && of.called !== kind) || (unit && of.unit !== unit)) return false;
  return (!mine || of.mine) && (!overdue || isOverdue(of));
}

/** True for a case whose awaited step is late. */
export function isOverdue({ left }: Case): boolean {
  return left !== null && left < 0;
}
