import { openingEvents } from '../../activities/follow-up/opening.ts';
import type { NewEvent } from '../../activities/store/append.ts';
import { appendWhole } from '../../activities/store/append-whole.ts';
import { numberUnder } from '../../activities/store/number-under.ts';
import { type UnitPlanRow, unitPlans } from '../../activities/store/unit-plans.ts';
import { type Decider, isSamePerson } from '../../workflows/rules/authority/same-person.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { type UnitPlan, unitPlanFaults } from '../../workflows/rules/unit-plan.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError } from './errors.ts';
import { organisedAt } from './organised.ts';
import { wake } from './wake.ts';

interface By {
  readonly key: string;
  readonly actor: string;
  readonly at: Instant;
}

const entityOf = (cycle: string, { plan, unit }: Pick<UnitPlan, 'plan' | 'unit'>) =>
  `unit-plan/${cycle}/${plan}/${unit}`;

/** Files a unit's own plan, or files it anew after it was returned; all that is wrong with its steps is told at once. */
export async function fileUnitPlan(deps: OperationDeps, cycle: string, filed: UnitPlan, by: By): Promise<void> {
  const { policy } = await cycleDefinition(deps.db, cycle);
  const { plan } = await organisedAt(deps, cycle, by.at);
  const entity = entityOf(cycle, filed);
  if ((await numberUnder(deps.db, entity, by.key)) !== undefined) return;
  const [known] = await unitPlans(deps.db, cycle, filed);
  const duty = policy.unit_plans?.find((d) => d.id === filed.plan);
  const faults = unitPlanFaults(duty, filed, { plan, lists: policy.lists ?? [], status: known?.status });
  if (faults.length > 0) throw new OperationError('refused', faults);
  const event = { entity, type: 'unit_plan_filed', ...by, body: { cycle, ...filed }, expect: known?.number ?? 0 };
  await recorded(deps, [event], filed.unit);
}

/**
 * Approves a unit's own plan or returns it with a reason, by somebody else than filed it. The steps of an approved plan
 * are entries of the duty's list from then on: followed, reminded of when overdue, closed by somebody else.
 */
export async function decideUnitPlan(
  deps: OperationDeps,
  cycle: string,
  of: Pick<UnitPlan, 'plan' | 'unit'>,
  { reason }: { readonly reason: string | null },
  { also, ...by }: By & Decider,
): Promise<void> {
  const definition = await cycleDefinition(deps.db, cycle);
  const entity = entityOf(cycle, of);
  if ((await numberUnder(deps.db, entity, by.key)) !== undefined) return;
  const [known] = await unitPlans(deps.db, cycle, of);
  if (!known) throw operationError('not_found', 'unit_plan_not_filed', of.unit);
  if (known.status !== 'filed') throw operationError('conflict', 'already_decided', of.unit);
  if (isSamePerson(known.filedBy, { ...by, also })) throw operationError('refused', 'four_eyes', by.actor);
  const status = reason === null ? 'approved' : 'returned';
  const list = definition.policy.unit_plans?.find((d) => d.id === of.plan)?.list ?? '';
  const body = { cycle, plan: of.plan, unit: of.unit, status, reason };
  const decided = { entity, type: 'unit_plan_decided', ...by, body, expect: known.number };
  const opened = status === 'approved' ? stepsOf(known, list) : [];
  const openings = opened.flatMap((opening) => openingEvents(definition, cycle, opening, { ...by, key: 'opened' }));
  await recorded(deps, [decided, ...openings], of.unit);
  await wake(deps, cycle);
}

function stepsOf({ plan, unit, steps }: UnitPlanRow, list: string) {
  return steps.map(({ task, title, due, charge }, index) => ({
    id: `${plan}.${unit}.${index + 1}`,
    kind: 'list_entry' as const,
    unit,
    title,
    due,
    source: { by: 'list' as const, list, charge, fields: { task } },
  }));
}

async function recorded({ db, now }: OperationDeps, events: readonly NewEvent[], subject: string): Promise<void> {
  if (!(await appendWhole(db, events, now()))) throw operationError('conflict', 'unit_plan_changed', subject);
}
