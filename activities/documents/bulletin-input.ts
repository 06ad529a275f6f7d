import { changesBefore } from '../../workflows/rules/organisation/changes.ts';
import type { Amendment } from '../../workflows/rules/review/amendments.ts';
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
import type { BulletinInput } from './bulletin/input.ts';
import { owedReports } from './bulletin/owed-reports.ts';
import { reportNotes } from './bulletin/report-notes.ts';
import { toldSpan, windowsInside, workOf } from './bulletin/standings.ts';

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
  const matters = await mattersOf(db, cycle, read.period, at);
  const input = toldSpan(read);
  if (!input) {
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
  const windows = windowsInside(input);
  const periods = windows.map((w) => w.period);
  const organisation = changesBefore(await organisationOf(db, cycle), at);
  const { tasks, resting, units, standings } = workOf(input, organisation);
  const notes = await reportNotes(db, cycle, periods, at);
  return {
    at,
    periods,
    dataTo: input.period.to,
    tasks,
    resting,
    reports: owedReports(input, windows, units, notes),
    standings,
    lists: await listCounts(db, cycle, at),
    problems: await problemCounts(db, cycle, { unit: null, before: at }),
    inspections: await inspectionsOf(db, cycle, read.period, at),
    corrected: await correctedSince(db, cycle, since, at),
    matters,
  };
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
