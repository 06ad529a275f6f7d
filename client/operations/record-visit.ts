import { append } from '../../activities/store/append.ts';
import { ruling } from '../../activities/store/definition.ts';
import { type InspectionFault, inspectedFaults } from '../../workflows/rules/inspection.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { type Visit, visitFaults } from '../../workflows/rules/visit.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError } from './errors.ts';
import { organisedAt, refuseStrangers } from './organised.ts';

/** Writes a visit of units to another one down (互看、互学), or a part of a recurring inspection; an id is used once, the same key acts once. */
export async function recordVisit(
  deps: OperationDeps,
  cycle: string,
  id: string,
  visit: Visit,
  { key, actor, at }: { readonly key: string; readonly actor: string; readonly at: Instant },
): Promise<void> {
  const organised = await organisedAt(deps, cycle, at);
  refuseStrangers(organised, [visit.unit, ...visit.visitors]);
  const faults = [
    ...visitFaults(visit, organised.day),
    ...(await inspectionFaults(deps, cycle, organised.plan, visit)),
  ];
  if (faults.length > 0) throw new OperationError('refused', faults);
  const body = { cycle, id, ...visit };
  const event = { entity: `visit/${cycle}/${id}`, key, type: 'visit_recorded', at, actor, body, expect: 0 };
  const [answer] = await append(deps.db, [event], deps.now());
  if (!answer || answer.status === 'behind') throw operationError('conflict', 'visit_exists', id);
}

async function inspectionFaults(
  { db }: OperationDeps,
  cycle: string,
  plan: Plan,
  { unit, on, inspected }: Visit,
): Promise<InspectionFault[]> {
  if (!inspected) return [];
  const { policy } = ruling(await cycleDefinition(db, cycle), inspected.period);
  return inspectedFaults(policy.inspections ?? [], plan, { unit, on, inspected });
}
