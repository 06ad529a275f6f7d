import type { Outcome } from '../indicator/outcome.ts';
import { own } from '../own.ts';
import type { Task } from '../plan.ts';
import type { Window } from '../task/facts.ts';
import { countsUntil } from './amended.ts';
import { countedVersion } from './counted.ts';
import type { ReportVersion, ReviewInput } from './input.ts';
import { versionsOf } from './owed.ts';

/** The lights of an indicator beside the computed one: how the unit sees itself, and how whoever verified saw it. */
export interface BesideLights {
  /** Null where the unit stated none. */
  readonly own: string | null;
  /** Null where the report is not verified; the computed one where it was verified without another. */
  readonly verified: string | null;
}

/** Three lights side by side (三灯): own, computed, verified. */
export interface ThreeLights extends BesideLights {
  readonly computed: string;
}

/** The lights that were stated with a unit's report of the reference period, for each of its indicators. */
export function lightsBeside(
  input: ReviewInput,
  task: Task,
  unit: string,
  reference: Window | undefined,
): (indicator: string, computed: string, state: Outcome['state']) => BesideLights & { readonly stated: boolean } {
  const report = { task: task.id, unit, period: reference?.period ?? '' };
  const until = countsUntil(input, report);
  const version = countedVersion(versionsOf(input, report, until), 'submitted', until);
  const isVerified = version?.verifiedAt != null && version.verifiedAt < until;
  return (indicator, computed, state) => {
    if (state === 'not_due') return { own: null, verified: null, stated: false };
    const said = statedFor(version?.lights, indicator);
    const found = isVerified ? statedFor(version?.verifiedLights, indicator) : null;
    return { own: said, verified: isVerified ? (found ?? computed) : null, stated: said !== null || found !== null };
  };
}

/** A stated light: the indicator's own, or the one for the whole report, under the empty name. */
function statedFor(lights: ReportVersion['verifiedLights'], indicator: string): string | null {
  return (lights && (own(lights, indicator) ?? own(lights, ''))) ?? null;
}

/** True when not all the lights that are there say the same. */
export function disagree({ own: said, computed, verified }: ThreeLights): boolean {
  return (said !== null && said !== computed) || (verified !== null && verified !== (said ?? computed));
}
