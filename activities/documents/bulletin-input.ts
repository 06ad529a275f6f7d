import { changesBefore, type Organisation } from '../../workflows/rules/organisation/changes.ts';
import type { Amendment } from '../../workflows/rules/review/amendments.ts';
import type { ReviewInput } from '../../workflows/rules/review/input.ts';
import { computeReview, type UnitResult } from '../../workflows/rules/review/review.ts';
import { isActiveOn } from '../../workflows/rules/task/duty.ts';
import type { Window } from '../../workflows/rules/task/facts.ts';
import { actsBefore, planAsOf } from '../../workflows/rules/task/plan-as-of.ts';
import { earlier } from '../../workflows/rules/time/day.ts';
import { endOfDay, type Instant, startOfDay } from '../../workflows/rules/time/instant.ts';
import { type Period, periodFromId } from '../../workflows/rules/time/period.ts';
import { type InspectionStanding, inspectionStandings } from '../inspection/standing.ts';
import { type MatterAt, mattersAt } from '../matter/matters-at.ts';
import { reviewInput } from '../review-input.ts';
import type { Database } from '../store/database.ts';
import { definitionOf } from '../store/definition.ts';
import { amendmentsTo, frozenReviews } from '../store/handed-versions.ts';
import { listCounts } from '../store/list-counts.ts';
import { organisationOf } from '../store/organisation.ts';
import { problemCounts } from '../store/problem-counts.ts';
import { visits } from '../store/visits.ts';
import type { BulletinInput, Standing } from './bulletin/input.ts';
import { owedReports } from './bulletin/owed-reports.ts';
import { reportNotes } from './bulletin/report-notes.ts';

/**
 * What a bulletin or briefing of a period tells at an instant, from the record. It speaks of the newest reports whose
 * deadline has passed, and measures the schedule on their last day: of younger ones nobody can say yet who is late.
 * Corrections of frozen reviews are told once: those received `since` the one before.
 */
export async function bulletinInput(
  db: Database,
  cycle: string,
  period: string,
  at: Instant,
  since: Instant = '',
): Promise<BulletinInput> {
  const read = await reviewInput(db, cycle, period, at);
  const recorded = { ...read, acts: actsBefore(read.acts, at) };
  const newest = recorded.windows.findLast((w) => w.to <= recorded.period.to && w.deadline <= at);
  const matters = await mattersOf(db, cycle, recorded.period, at);
  if (!newest) {
    return {
      at,
      periods: [],
      dataTo: null,
      tasks: [],
      resting: [],
      reports: [],
      standings: [],
      corrected: [],
      matters,
    };
  }
  const input = spanning(recorded, newest);
  const periods = windowsInside(input).map((w) => w.period);
  const organisation = changesBefore(await organisationOf(db, cycle), at);
  const facts = factsOf(input, organisation, periods, await reportNotes(db, cycle, periods, at));
  const lists = await listCounts(db, cycle, at);
  const problems = await problemCounts(db, cycle, { unit: null, before: at });
  const inspections = await inspectionsOf(db, cycle, recorded.period, at);
  return { ...facts, corrected: await correctedSince(db, cycle, since, at), lists, problems, inspections, matters };
}

/** The matters that were open at the end of a period, or came to theirs in it. */
async function mattersOf(db: Database, cycle: string, { from, to }: Period, at: Instant): Promise<MatterAt[]> {
  const end = endOfDay(to);
  const matters = await mattersAt(db, cycle, end < at ? end : at);
  return matters.filter(({ endedAt }) => endedAt === null || endedAt >= startOfDay(from));
}

/** The recurring inspections that a period falls into, and those before it that are overdue. */
async function inspectionsOf(db: Database, cycle: string, { to }: Period, at: Instant): Promise<InspectionStanding[]> {
  const told = (await visits(db, cycle, {})).filter((v) => v.at < at);
  const standings = inspectionStandings(await definitionOf(db, cycle), told, at);
  return standings.filter((s) => {
    const span = periodFromId(s.period);
    const current = span !== null && span.from <= to && to <= span.to;
    return current || (s.overdue && s.units.some((u) => u.left.length > 0));
  });
}

async function correctedSince(db: Database, cycle: string, since: Instant, at: Instant): Promise<Amendment[]> {
  const definition = await definitionOf(db, cycle);
  const found: Amendment[] = [];
  for (const review of await frozenReviews(db, cycle, at)) {
    const made = await amendmentsTo(db, cycle, definition, review, { before: at });
    found.push(...made.filter((a) => a.receivedAt >= since));
  }
  return found;
}

/** The span of a bulletin: from its period's first day, or its newest report's where that lies before, to the latter's last. */
function spanning(input: ReviewInput, { from, to }: Window): ReviewInput {
  return { ...input, period: { ...input.period, from: earlier(input.period.from, from), to } };
}

function windowsInside({ windows, period }: ReviewInput): Window[] {
  return windows.filter((w) => w.to >= period.from && w.to <= period.to);
}

function factsOf(
  input: ReviewInput,
  organisation: Organisation,
  periods: readonly string[],
  notes: ReadonlyMap<string, string>,
): Omit<BulletinInput, 'corrected' | 'matters'> {
  const { plan, acts, period, freezeAt } = input;
  const { tasks } = planAsOf(plan, acts, period.to, organisation);
  const resting = tasks.filter((t) => !isActiveOn(acts[t.id] ?? [], period.to)).map((t) => t.id);
  const running = tasks.filter((t) => !resting.includes(t.id));
  const units = everyUnit(input);
  return {
    at: freezeAt,
    periods,
    dataTo: period.to,
    tasks,
    resting,
    reports: owedReports(input, windowsInside(input), units, notes),
    standings: running.flatMap((task) => task.lead.flatMap((lead) => standings(units, task.id, lead))),
  };
}

/** Every unit of the plan is spoken of in a bulletin, whatever groups a review ranks. */
function everyUnit(input: ReviewInput): UnitResult[] {
  const groups = [...new Set(input.plan.units.map((u) => u.group))];
  const policy = { ...input.policy, ranking: { ...input.policy.ranking, groups } };
  return computeReview({ ...input, policy }).groups.flatMap((group) => group.units);
}

function standings(units: readonly UnitResult[], task: string, unit: string): Standing[] {
  const lines = units.find((u) => u.unit === unit)?.lines ?? [];
  return lines.filter((line) => line.task === task).map((line) => ({ ...line, unit }));
}
