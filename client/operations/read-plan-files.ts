import { readFile } from 'node:fs/promises';
import type { WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import { loadCalendar } from '../intake/load-calendar.ts';
import { type LoadedPlan, loadPlan } from '../intake/load-plan.ts';
import { type LoadedPolicy, loadPolicy } from '../intake/load-policy.ts';
import { problemAt } from '../intake/parse.ts';
import { BadInput, good, type Problem } from '../intake/problem.ts';
import { shippedCalendar } from './shipped-calendar.ts';

/** A file that came with a request. */
export interface SentFile {
  readonly name: string;
  readonly text: string;
}

/** A plan and its rules as files; their calendar, where it is none of those that Duban brings along. */
export interface PlanFiles {
  readonly plan: SentFile;
  readonly policy: SentFile;
  readonly calendar?: SentFile | undefined;
}

/** What a cycle is made of, each part checked by itself. */
export interface ReadPlanFiles {
  readonly plan: LoadedPlan;
  readonly policy: LoadedPolicy;
  readonly calendar: WorkingCalendar;
}

/**
 * Reads what a cycle is made of; throws every problem of its files, and those found `besides`, at once. A calendar that
 * is not sent along is the one of Duban's own that the policy names: a path would be one of the server's.
 */
export async function readPlanFiles(files: PlanFiles, besides: readonly Problem[] = []): Promise<ReadPlanFiles> {
  const plan = loadPlan(files.plan.name, bytes(files.plan));
  const policy = loadPolicy(files.policy.name, bytes(files.policy));
  const calendar = await calendarOf(files, policy);
  const faults = [plan, policy, calendar].flatMap((loaded) => (Array.isArray(loaded) ? loaded : []));
  if (faults.length + besides.length > 0) throw new BadInput([...faults, ...besides]);
  return { plan: good(plan), policy: good(policy), calendar: good(calendar) };
}

/** The calendar that was sent along, or that the policy names; nothing can be said of it while the policy is wrong. */
async function calendarOf(
  { calendar }: PlanFiles,
  rules: LoadedPolicy | Problem[],
): Promise<WorkingCalendar | Problem[]> {
  if (calendar) return loadCalendar(calendar.name, bytes(calendar));
  return Array.isArray(rules) ? [] : ownCalendar(rules);
}

async function ownCalendar({ policy, source }: LoadedPolicy): Promise<WorkingCalendar | Problem[]> {
  const { calendar } = policy;
  const file = shippedCalendar(calendar);
  const shipped = file === null ? null : await readFile(file).catch(() => null);
  return shipped
    ? loadCalendar(calendar, shipped)
    : [problemAt(source, ['calendar'], 'unknown_calendar', { calendar })];
}

function bytes(file: SentFile): Uint8Array {
  return new TextEncoder().encode(file.text);
}
