import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import { own } from '../../workflows/rules/own.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import { actsOf } from '../../workflows/rules/task/acts.ts';
import { dutiesAsOf } from '../../workflows/rules/task/plan-as-of.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';

/** The plan of a running cycle as it stands: targets, deadlines and leads in force, without withdrawn tasks. */
export async function livePlan(db: Database, cycle: string, now: Instant): Promise<Plan | null> {
  const definition = await readDefinition(db, cycle);
  if (!definition) return null;
  const acts = await taskActs(db, cycle);
  const plan = dutiesAsOf(definition.plan, acts, dayOf(now));
  return { ...plan, tasks: plan.tasks.filter((t) => actsOf(own(acts, t.id) ?? [], 'withdraw').length === 0) };
}
