import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import { organisationOf } from '../../activities/store/organisation.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import { planOn } from '../../workflows/rules/organisation/organisation-on.ts';
import { own } from '../../workflows/rules/own.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import { actsOf } from '../../workflows/rules/task/acts.ts';
import { dutiesAsOf } from '../../workflows/rules/task/plan-as-of.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';

/**
 * The plan of a running cycle as it stands: units and posts of the day, targets, deadlines and leads in force, without
 * withdrawn tasks.
 */
export async function livePlan(db: Database, cycle: string, now: Instant): Promise<Plan | null> {
  const definition = await readDefinition(db, cycle);
  if (!definition) return null;
  const acts = await taskActs(db, cycle);
  const written = planOn(definition.plan, await organisationOf(db, cycle), dayOf(now));
  const plan = dutiesAsOf(written, acts, dayOf(now));
  return { ...plan, tasks: plan.tasks.filter((t) => actsOf(own(acts, t.id) ?? [], 'withdraw').length === 0) };
}
