import type { Policy } from '../../workflows/rules/policy.ts';
import { checkPolicyFor } from '../intake/check-together.ts';
import { loadPolicy } from '../intake/load-policy.ts';
import type { Problem } from '../intake/problem.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import type { SentFile } from './read-plan-files.ts';

/** Every fault of rules that are being written; the rules themselves where they can be read. */
export interface CheckedPolicy {
  readonly problems: readonly Problem[];
  readonly policy: Policy | null;
}

/** Checks rules by themselves and beside the plan of a running cycle; nothing is recorded. */
export async function checkPolicy({ db }: OperationDeps, cycle: string, file: SentFile): Promise<CheckedPolicy> {
  const { plan, calendar, from } = await cycleDefinition(db, cycle);
  const loaded = loadPolicy(file.name, new TextEncoder().encode(file.text));
  if (Array.isArray(loaded)) return { problems: loaded, policy: null };
  return { problems: checkPolicyFor(plan, loaded, calendar, from), policy: loaded.policy };
}
