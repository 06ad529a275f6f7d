import type { Plan } from '../../workflows/rules/plan.ts';
import { checkPlan } from './check-plan.ts';
import { parseYaml } from './parse.ts';
import { planFromFile } from './plan-from-file.ts';
import { planSchema } from './plan-schema.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** A plan and the file it came from, so that later checks can name its lines. */
export interface LoadedPlan {
  readonly plan: Plan;
  readonly source: YamlFile;
}

/** Loads a plan from a file's bytes: the plan, or every problem in it (formats.md, Plan). */
export function loadPlan(file: string, bytes: Uint8Array): LoadedPlan | Problem[] {
  const parsed = parseYaml(planSchema, file, bytes, checkPlan);
  return Array.isArray(parsed) ? parsed : { plan: planFromFile(parsed.value), source: parsed.source };
}
