import type { Plan } from '../../workflows/rules/plan.ts';
import type { SharedFigure } from '../../workflows/rules/shared-figures.ts';
import { type Day, isDay } from '../../workflows/rules/time/day.ts';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { inRhythm } from '../../workflows/rules/time/rhythm.ts';
import { checkTogether } from '../intake/check-together.ts';
import { BadInput } from '../intake/problem.ts';
import { figuresAskedTwice } from '../views/burden.ts';
import { type PlanCheck, planCheck } from '../views/plan-check.ts';
import type { OperationDeps } from './deps.ts';
import { type PlanFiles, type ReadPlanFiles, readPlanFiles } from './read-plan-files.ts';
import { startCycle } from './start-cycle.ts';

/** The files of a cycle to be started, and from which day; today, or the horizon's first day if that is later. */
export interface CycleImport extends PlanFiles {
  readonly from?: string | undefined;
  readonly cycle?: string | undefined;
}

/** Who starts a cycle; `isAgain`: the same was asked before and may have been done. */
interface Starting {
  readonly actor: string;
  readonly isAgain?: boolean;
}

/** A cycle that was started, and the figures that another running cycle asks the same units for already. */
export interface StartedCycle {
  readonly cycle: string;
  readonly from: string;
  readonly shared: readonly SharedFigure[];
}

/** A cycle as it would be started, and what a person should know of its plan before. */
export interface CheckedCycle {
  readonly cycle: string;
  readonly title: string;
  readonly horizon: Plan['horizon'];
  readonly from: Day;
  /** True where there is a cycle of that name: this one could not be started. */
  readonly exists: boolean;
  readonly check: PlanCheck;
}

/** Checks everything again where it counts, then starts the cycle; nothing is started when anything is wrong. */
export async function importCycle(deps: OperationDeps, sent: CycleImport, starting: Starting): Promise<StartedCycle> {
  const { plan, policy, calendar, from, cycle } = await readCycle(deps, sent);
  const definition = {
    plan: inRhythm(plan.plan, policy.policy),
    policy: policy.policy,
    policySha256: policy.sha256,
    calendar,
    from,
  };
  await startCycle(deps, { cycle, definition, ...starting });
  return { cycle, from, shared: await figuresAskedTwice(deps.db, cycle) };
}

/** What would be started, with everything that is wrong refused as it would be then; nothing is started. */
export async function checkCycle(deps: OperationDeps, sent: CycleImport): Promise<CheckedCycle> {
  const { plan, policy, calendar, from, cycle } = await readCycle(deps, sent);
  const known = await deps.db.query('select 1 from cycles where cycle = $1', [cycle]);
  const { title, horizon } = plan.plan;
  return {
    cycle,
    title,
    horizon,
    from,
    exists: known.length > 0,
    check: planCheck(plan.plan, policy, calendar, sent.plan.name),
  };
}

async function readCycle(
  deps: OperationDeps,
  sent: CycleImport,
): Promise<ReadPlanFiles & { readonly from: Day; readonly cycle: string }> {
  const isFromDay = sent.from === undefined || isDay(sent.from);
  const wrongDay = { file: '--from', line: null, path: '', code: 'expect_day', params: {} } as const;
  const read = await readPlanFiles(sent, isFromDay ? [] : [wrongDay]);
  const { plan, policy, calendar } = read;
  const today = dayOf(await deps.businessNow());
  const { id, horizon } = plan.plan;
  const from = sent.from ?? (today > horizon.from ? today : horizon.from);
  const problems = checkTogether(plan, policy, calendar, from);
  if (problems.length > 0) throw new BadInput(problems);
  return { ...read, from, cycle: sent.cycle ?? id };
}
