import { z } from 'zod';
import { parseYaml } from './parse.ts';
import type { Problem } from './problem.ts';
import { day, id, text } from './scalars.ts';

const unitPlanSchema = z.strictObject({
  text: text.optional(),
  steps: z.array(z.strictObject({ task: id, title: text, due: day, charge: text })).min(1, 'expect_some'),
});

/** A unit's own plan as it is written in a file. */
export type UnitPlanFile = z.output<typeof unitPlanSchema>;

/** A unit's own plan from a file: its steps with task, day and person in charge; or every problem in it. */
export function readUnitPlan(file: string, bytes: Uint8Array): UnitPlanFile | Problem[] {
  const parsed = parseYaml(unitPlanSchema, file, bytes, () => []);
  return Array.isArray(parsed) ? parsed : parsed.value;
}
