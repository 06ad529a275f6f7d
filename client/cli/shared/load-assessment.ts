import { dirname, join } from 'node:path';
import type { WorkingCalendar } from '../../../workflows/rules/time/calendar.ts';
import { inRhythm } from '../../../workflows/rules/time/rhythm.ts';
import { checkTogether } from '../../intake/check-together.ts';
import { loadCalendar } from '../../intake/load-calendar.ts';
import { type LoadedPlan, loadPlan } from '../../intake/load-plan.ts';
import { type LoadedPolicy, loadPolicy } from '../../intake/load-policy.ts';
import { problemAt } from '../../intake/parse.ts';
import { BadInput, good } from '../../intake/problem.ts';
import { shippedCalendar } from '../../operations/shipped-calendar.ts';
import { dayOption } from './day-option.ts';
import { readInput } from './read-file.ts';
import { together } from './together.ts';

/** A plan with its policy and working calendar, all checked, alone and together. */
export interface Assessment {
  readonly plan: LoadedPlan;
  readonly policy: LoadedPolicy;
  readonly calendar: WorkingCalendar;
}

/** Loads what a cycle is started with, from a day as it was typed; throws every problem of all files at once. */
export async function loadAssessment(planFile: string, policyFile?: string, from?: string): Promise<Assessment> {
  const beside = policyFile ?? join(dirname(planFile), 'policy.yaml');
  const [plan, { policy, calendar }] = await together(
    async () => good(loadPlan(planFile, await readInput(planFile))),
    () => policyWithCalendar(beside),
    () => dayOption('--from', from),
  );
  const problems = checkTogether(plan, policy, calendar, from);
  if (problems.length > 0) throw new BadInput(problems);
  return { plan: { ...plan, plan: inRhythm(plan.plan, policy.policy) }, policy, calendar };
}

async function policyWithCalendar(file: string) {
  const policy = good(loadPolicy(file, await readInput(file)));
  return { policy, calendar: await calendarOf(policy, dirname(file)) };
}

/** A calendar by its id among the shipped ones, or by the path of a file. */
async function calendarOf(policy: LoadedPolicy, folder: string): Promise<WorkingCalendar> {
  const { calendar } = policy.policy;
  const file = shippedCalendar(calendar) ?? join(folder, calendar);
  const bytes = await readInput(file).catch((): null => null);
  if (!bytes) throw new BadInput([problemAt(policy.source, ['calendar'], 'unknown_calendar', { calendar })]);
  return good(loadCalendar(file, bytes));
}
