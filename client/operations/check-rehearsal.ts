import { checkTogether } from '../intake/check-together.ts';
import { BadInput } from '../intake/problem.ts';
import { livePlan } from '../views/live-plan.ts';
import { planText } from '../views/plan-text.ts';
import { policyText } from '../views/policy-text.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';
import { type PlanFiles, readPlanFiles } from './read-plan-files.ts';

/** The plan of a running cycle as it stands and the rules that were published last, as files. */
export async function filesOfCycle(deps: OperationDeps, cycle: string): Promise<PlanFiles> {
  const plan = await livePlan(deps.db, cycle, await deps.businessNow());
  if (!plan) throw operationError('not_found', 'unknown_cycle', cycle);
  const { policy } = await cycleDefinition(deps.db, cycle);
  return {
    plan: { name: 'plan.yaml', text: planText(plan) },
    policy: { name: 'policy.yaml', text: policyText(policy) },
  };
}

/** Checks files that are to be rehearsed as `duban rehearse` does; answers with the plan's title, or throws every problem. */
export async function checkRehearsal(files: PlanFiles): Promise<string> {
  const { plan, policy, calendar } = await readPlanFiles(files);
  const problems = checkTogether(plan, policy, calendar);
  if (problems.length > 0) throw new BadInput(problems);
  return plan.plan.title;
}
