import { readFile } from 'node:fs/promises';
import { checkTogether } from '../intake/check-together.ts';
import { loadCalendar } from '../intake/load-calendar.ts';
import { loadPlan } from '../intake/load-plan.ts';
import { loadPolicy } from '../intake/load-policy.ts';
import { problemAt } from '../intake/parse.ts';
import { BadInput, good } from '../intake/problem.ts';
import { livePlan } from '../views/live-plan.ts';
import { planText } from '../views/plan-text.ts';
import { policyText } from '../views/policy-text.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';
import type { SentFile } from './import-cycle.ts';
import { shippedCalendar } from './shipped-calendar.ts';

/** A plan and its rules as files. */
export interface RehearsalFiles {
  readonly plan: SentFile;
  readonly policy: SentFile;
}

/** The plan of a running cycle as it stands and the rules that were published last, as files. */
export async function filesOfCycle(deps: OperationDeps, cycle: string): Promise<RehearsalFiles> {
  const plan = await livePlan(deps.db, cycle, await deps.businessNow());
  if (!plan) throw operationError('not_found', 'unknown_cycle', cycle);
  const { policy } = await cycleDefinition(deps.db, cycle);
  return {
    plan: { name: 'plan.yaml', text: planText(plan) },
    policy: { name: 'policy.yaml', text: policyText(policy) },
  };
}

/**
 * Checks files that are to be rehearsed as `duban rehearse` does; answers with the plan's title, or throws every problem.
 * Their calendar is one of those that Duban brings along: a path would be one of the server's own.
 */
export async function checkRehearsal(files: RehearsalFiles): Promise<string> {
  const bytes = ({ text }: SentFile) => new TextEncoder().encode(text);
  const plan = loadPlan(files.plan.name, bytes(files.plan));
  const policy = loadPolicy(files.policy.name, bytes(files.policy));
  const faults = [plan, policy].flatMap((loaded) => (Array.isArray(loaded) ? loaded : []));
  if (faults.length > 0) throw new BadInput(faults);
  const [read, rules] = [good(plan), good(policy)];
  const { calendar } = rules.policy;
  const file = shippedCalendar(calendar);
  const shipped = file === null ? null : await readFile(file).catch(() => null);
  if (!shipped) throw new BadInput([problemAt(rules.source, ['calendar'], 'unknown_calendar', { calendar })]);
  const problems = checkTogether(read, rules, good(loadCalendar(calendar, shipped)));
  if (problems.length > 0) throw new BadInput(problems);
  return read.plan.title;
}
