import type { Plan } from '../../workflows/rules/plan.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { type AskedBy, type SaidOfReport, sayOfReport } from './co-unit.ts';
import type { OperationDeps } from './deps.ts';

/** A dispute of a play, with whoever says it and the name it is known by. */
export interface PlayedDispute extends AskedBy {
  readonly said: SaidOfReport;
}

/** Disputes as they are said: by the co-unit's reporter, under a key made of what identifies them. */
export function playedDisputes(
  { people }: Plan,
  disputes: readonly (Omit<SaidOfReport, 'stance'> & { readonly at: Instant })[],
): PlayedDispute[] {
  return disputes.map(({ at, ...said }) => ({
    at,
    key: `dispute/${said.task}/${said.lead}/${said.period}/${said.unit}`,
    actor: people.find((p) => p.post === 'reporter' && p.unit === said.unit)?.id ?? said.unit,
    said: { ...said, stance: 'disputed' },
  }));
}

/** Says the disputes one after another, each at its own instant. */
export async function dispute(deps: OperationDeps, cycle: string, disputes: readonly PlayedDispute[]): Promise<void> {
  for (const { said, ...by } of disputes) await sayOfReport(deps, cycle, said, by);
}
