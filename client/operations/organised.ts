import { organisationOf } from '../../activities/store/organisation.ts';
import type { Organisation } from '../../workflows/rules/organisation/changes.ts';
import { planOn, unitsDuring } from '../../workflows/rules/organisation/organisation-on.ts';
import { successorOn } from '../../workflows/rules/organisation/successor.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import { type Day, later } from '../../workflows/rules/time/day.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { operationError, type Refused } from './errors.ts';

/** A plan with the units and posts of a day, and what changed of them. */
export interface Organised {
  readonly plan: Plan;
  /** The plan as it was written. */
  readonly written: Plan;
  readonly organisation: Organisation;
  readonly day: Day;
}

/** The plan of a cycle as its organisation stands at an instant. */
export async function organisedAt({ db }: Pick<OperationDeps, 'db'>, cycle: string, at: Instant): Promise<Organised> {
  const { plan: written } = await cycleDefinition(db, cycle);
  const organisation = await organisationOf(db, cycle);
  const day = dayOf(at);
  return { plan: planOn(written, organisation, day), written, organisation, day };
}

/** Who answers today for a unit, or for one task of it: the unit itself, or its successor. */
export async function answeringFor(deps: OperationDeps, cycle: string, unit: string, task?: string): Promise<string> {
  return successorOn(await organisationOf(deps.db, cycle), unit, dayOf(await deps.businessNow()), task);
}

/** Refuses units that nobody knows, and those that are no more on a day: the code names who took over. */
export function refuseStrangers(organised: Organised, units: readonly string[], from = organised.day): void {
  const [first] = strangersIn(organised, units, from);
  if (first) throw operationError('refused', first.code, first.subject);
}

/** Units that nobody knows, and those that are no more on a day, as refusals. */
export function strangersIn(
  { written, organisation, day }: Organised,
  units: readonly string[],
  from = day,
): (Refused & { readonly code: 'unknown_unit' | 'unit_dissolved' })[] {
  const on = later(from, day);
  const standing = unitsDuring(written, organisation, { from: on, to: on });
  return units
    .filter((unit) => !standing.some((u) => u.id === unit))
    .map((unit) => {
      const heir = successorOn(organisation, unit, on);
      return heir === unit
        ? { line: null, code: 'unknown_unit', subject: unit }
        : { line: null, code: 'unit_dissolved', subject: `${unit} → ${heir}` };
    });
}
