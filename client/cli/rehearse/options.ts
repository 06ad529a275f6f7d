import { behave } from '../../../seeds/behaviour/behave.ts';
import type { Day } from '../../../workflows/rules/time/day.ts';
import { dayOf, endOfDay, type Instant } from '../../../workflows/rules/time/instant.ts';
import { timetable } from '../../../workflows/rules/time/timetable.ts';
import { BadInput } from '../../intake/problem.ts';
import { type ReportsScript, readReportsScript } from '../../intake/reports-script.ts';
import { dayOption } from '../shared/day-option.ts';
import { type Assessment, loadAssessment } from '../shared/load-assessment.ts';
import { readInput } from '../shared/read-file.ts';

/** The options of `duban rehearse` as typed. */
export interface RehearseOptions {
  readonly policy?: string;
  readonly reports?: string;
  readonly behaviour?: string;
  readonly from?: string;
  readonly until?: string;
  readonly out: string;
}

/** Everything a rehearsal needs, read and checked before anything is started. */
export interface RehearsalInput {
  readonly assessment: Assessment;
  readonly script: ReportsScript;
  /** The script that was made up from a seed, to be written beside the result. */
  readonly madeUp: string | null;
  readonly from: Day;
  readonly until: Day;
  readonly end: Instant;
}

/** Reads the files and options of a rehearsal; throws every problem at once. */
export async function rehearsalInput(planFile: string, options: RehearseOptions): Promise<RehearsalInput> {
  if (options.reports !== undefined && options.behaviour !== undefined) {
    throw problem('--behaviour', 'option_conflict', { a: '--reports', b: '--behaviour' });
  }
  const asked = dayOption('--from', options.from);
  const assessment = await loadAssessment(planFile, options.policy, asked);
  const { plan, policy } = { plan: assessment.plan.plan, policy: assessment.policy.policy };
  const from = asked ?? plan.horizon.from;
  const last = timetable(plan, policy, assessment.calendar, from).at(-1);
  const until = dayOption('--until', options.until) ?? dayOf(last?.at ?? endOfDay(plan.horizon.to));
  if (until < from) throw problem('--until', 'until_before_from', { until });
  const { calendar } = assessment;
  const seed = options.behaviour;
  const madeUp = seed === undefined ? null : behave({ plan, policy, calendar, from, seed });
  return { assessment, script: await scriptOf(options, madeUp), madeUp, from, until, end: endOfDay(until) };
}

async function scriptOf({ reports }: RehearseOptions, madeUp: string | null): Promise<ReportsScript> {
  if (madeUp === null && reports === undefined) return { reports: [], badLines: [] };
  const bytes = madeUp === null ? await readInput(reports ?? '') : new TextEncoder().encode(madeUp);
  const script = readReportsScript(reports ?? 'reports.csv', bytes);
  if (Array.isArray(script)) throw new BadInput(script);
  return script as ReportsScript;
}

function problem(file: string, code: string, params: Record<string, string>): BadInput {
  return new BadInput([{ file, line: null, path: '', code, params }]);
}
