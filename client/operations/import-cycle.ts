import type { SharedFigure } from '../../workflows/rules/shared-figures.ts';
import { isDay } from '../../workflows/rules/time/day.ts';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { inRhythm } from '../../workflows/rules/time/rhythm.ts';
import { checkTogether } from '../intake/check-together.ts';
import { loadCalendar } from '../intake/load-calendar.ts';
import { loadPlan } from '../intake/load-plan.ts';
import { loadPolicy } from '../intake/load-policy.ts';
import { BadInput, good } from '../intake/problem.ts';
import { figuresAskedTwice } from '../views/burden.ts';
import type { OperationDeps } from './deps.ts';
import { startCycle } from './start-cycle.ts';

/** A file that came with a request. */
export interface SentFile {
  readonly name: string;
  readonly text: string;
}

/** The files of a cycle to be started, and from which day; today, or the horizon's first day if that is later. */
export interface CycleImport {
  readonly plan: SentFile;
  readonly policy: SentFile;
  readonly calendar: SentFile;
  readonly from?: string | undefined;
  readonly cycle?: string | undefined;
}

/** A cycle that was started, and the figures that another running cycle asks the same units for already. */
export interface StartedCycle {
  readonly cycle: string;
  readonly from: string;
  readonly shared: readonly SharedFigure[];
}

/**
 * Checks everything again where it counts, then starts the cycle; nothing is started when anything is wrong. `isAgain`:
 * the same was asked before and may have been done.
 */
export async function importCycle(deps: OperationDeps, sent: CycleImport, isAgain = false): Promise<StartedCycle> {
  const plan = good(loadPlan(sent.plan.name, bytes(sent.plan)));
  const policy = good(loadPolicy(sent.policy.name, bytes(sent.policy)));
  const calendar = good(loadCalendar(sent.calendar.name, bytes(sent.calendar)));
  if (sent.from !== undefined && !isDay(sent.from)) {
    throw new BadInput([{ file: '--from', line: null, path: '', code: 'expect_day', params: {} }]);
  }
  const today = dayOf(await deps.businessNow());
  const { horizon } = plan.plan;
  const from = sent.from ?? (today > horizon.from ? today : horizon.from);
  const problems = checkTogether(plan, policy, calendar, from);
  if (problems.length > 0) throw new BadInput(problems);
  const cycle = sent.cycle ?? plan.plan.id;
  const definition = {
    plan: inRhythm(plan.plan, policy.policy),
    policy: policy.policy,
    policySha256: policy.sha256,
    calendar,
    from,
  };
  await startCycle(deps, { cycle, actor: 'operator', definition, isAgain });
  return { cycle, from, shared: await figuresAskedTwice(deps.db, cycle) };
}

function bytes(file: SentFile): Uint8Array {
  return new TextEncoder().encode(file.text);
}
