import { behave } from '../../../seeds/behaviour/behave.ts';
import { type Dispute, disputes } from '../../../seeds/behaviour/disputes.ts';
import type { Day } from '../../../workflows/rules/time/day.ts';
import { dayOf, endOfDay, type Instant } from '../../../workflows/rules/time/instant.ts';
import { timetable } from '../../../workflows/rules/time/timetable.ts';
import { BadInput, good } from '../../intake/problem.ts';
import { type ReportsScript, readReportsScript } from '../../intake/reports-script.ts';
import { dayOption } from '../shared/day-option.ts';
import { type Assessment, loadAssessment } from '../shared/load-assessment.ts';
import { readInput } from '../shared/read-file.ts';
import { together } from '../shared/together.ts';

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
  /** The reports that co-units dispute, where the conduct is made up. */
  readonly disputes: readonly Dispute[];
  readonly from: Day;
  readonly until: Day;
  readonly end: Instant;
}

/** Reads the files and options of a rehearsal; throws every problem at once. */
export async function rehearsalInput(planFile: string, options: RehearseOptions): Promise<RehearsalInput> {
  const [, lastDay, assessment, written] = await together(
    () => oneSourceOfReports(options),
    () => dayOption('--until', options.until),
    () => loadAssessment(planFile, options.policy, options.from),
    () => writtenScript(options.reports),
  );
  const { plan, policy } = { plan: assessment.plan.plan, policy: assessment.policy.policy };
  const { calendar } = assessment;
  const from = options.from ?? plan.horizon.from;
  const last = timetable(plan, policy, calendar, from).at(-1);
  const until = lastDay ?? dayOf(last?.at ?? endOfDay(plan.horizon.to));
  if (until < from) throw problem('--until', 'until_before_from', { until });
  const seed = options.behaviour;
  const made = seed === undefined ? null : { plan, policy, calendar, from, seed };
  const madeUp = made && behave(made);
  const script = madeUp === null ? written : scriptOf('reports.csv', new TextEncoder().encode(madeUp));
  const disputed = made ? disputes(made, script.reports) : [];
  return { assessment, script, madeUp, disputes: disputed, from, until, end: endOfDay(until) };
}

function oneSourceOfReports({ reports, behaviour }: RehearseOptions): void {
  if (reports === undefined || behaviour === undefined) return;
  throw problem('--behaviour', 'option_conflict', { a: '--reports', b: '--behaviour' });
}

async function writtenScript(file: string | undefined): Promise<ReportsScript> {
  return file === undefined ? { reports: [], badLines: [] } : scriptOf(file, await readInput(file));
}

function scriptOf(file: string, bytes: Uint8Array): ReportsScript {
  return good(readReportsScript(file, bytes));
}

function problem(file: string, code: string, params: Record<string, string>): BadInput {
  return new BadInput([{ file, line: null, path: '', code, params }]);
}
