import type { Database } from '../../activities/store/database.ts';
import { type Definition, readDefinition } from '../../activities/store/definition.ts';
import { latestReports } from '../../activities/store/latest-reports.ts';
import { organisationOf } from '../../activities/store/organisation.ts';
import { type Draft, draftsOf } from '../../activities/store/report-drafts.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import { six } from '../../workflows/rules/decimal.ts';
import { completion } from '../../workflows/rules/indicator/completion.ts';
import { scheduleShare } from '../../workflows/rules/indicator/schedule.ts';
import { unitsKnownOn } from '../../workflows/rules/organisation/organisation-on.ts';
import { successorOn } from '../../workflows/rules/organisation/successor.ts';
import { own } from '../../workflows/rules/own.ts';
import { type Leaf, leaves, type Task } from '../../workflows/rules/plan.ts';
import { deadlineOf, leadsOn, owes, taskAsOf } from '../../workflows/rules/task/duty.ts';
import { factsOf, type Window } from '../../workflows/rules/task/facts.ts';
import { taskPlannedOn } from '../../workflows/rules/task/planned-on.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';

/** An indicator as it is to be reported: target, last value, and how far that is from the schedule. */
export interface DueIndicator {
  readonly indicator: string;
  readonly name: string;
  readonly kind: Leaf['kind'];
  readonly unit: string | null;
  readonly target: string | null;
  readonly last: string | null;
  readonly lastPeriod: string | null;
  /** The day that the last value stands at, where its report said so. */
  readonly lastDataTo: Day | null;
  /** Shares of 1 with six decimals, on the period's last day. */
  readonly schedule: string;
  readonly completion: string | null;
  /** Completion less schedule: below zero is behind. */
  readonly gap: string | null;
}

/** A draft of an owed report. */
export type DueDraft = Pick<Draft, 'number' | 'status' | 'draftedBy' | 'draftedAt' | 'reason'>;

/** One report that a unit owes. */
export interface DueReport {
  readonly task: string;
  /** The unit that owes it: the one asked about, or one whose duties it took over. */
  readonly unit: string;
  readonly title: string;
  readonly clause: string;
  readonly period: string;
  readonly opens: Instant;
  readonly deadline: Instant;
  readonly overdue: boolean;
  readonly returned: string | null;
  /** Its newest draft that was not submitted: waiting for the head of the unit, or sent back by them. */
  readonly draft: DueDraft | null;
  readonly indicators: readonly DueIndicator[];
}

/** The reports a unit owes now: of periods that have begun, not received, or returned and not resubmitted. */
export function dueReports(db: Database, cycle: string, unit: string, now: Instant): Promise<DueReport[]> {
  return owedReports(db, cycle, unit, now, (_, received) => received === undefined || received.returnedAt !== null);
}

/** The reports a unit owes for one period that has begun, received or not: what its form of that period holds. */
export async function reportsOfPeriod(
  db: Database,
  cycle: string,
  unit: string,
  now: Instant,
  period: string,
): Promise<DueReport[]> {
  const owed = await owedReports(db, cycle, unit, now, (window) => window.period === period);
  return owed.filter((report) => report.unit === unit);
}

type Wanted = (window: Window, received: Latest[number] | undefined) => boolean;

async function owedReports(
  db: Database,
  cycle: string,
  unit: string,
  now: Instant,
  wanted: Wanted,
): Promise<DueReport[]> {
  const definition = await readDefinition(db, cycle);
  if (!definition) return [];
  const acts = await taskActs(db, cycle);
  const organisation = await organisationOf(db, cycle);
  const owing = unitsKnownOn(definition.plan, organisation, dayOf(now)).map((u) => u.id);
  const found: DueReport[] = [];
  for (const owes of owing) {
    const answered = definition.plan.tasks.filter((t) => successorOn(organisation, owes, dayOf(now), t.id) === unit);
    if (answered.length === 0) continue;
    const latest = await latestReports(db, cycle, owes);
    const drafts = await draftsOf(db, cycle, owes);
    found.push(...owedBy({ definition, acts, latest, drafts, now, wanted }, owes, answered));
  }
  return found;
}

interface Standing {
  readonly definition: Definition;
  readonly acts: Awaited<ReturnType<typeof taskActs>>;
  readonly latest: Latest;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly now: Instant;
  readonly wanted: Wanted;
}

function owedBy(
  { definition, acts, latest, drafts, now, wanted }: Standing,
  unit: string,
  tasks: readonly Task[],
): DueReport[] {
  const open = definition.windows.filter((w) => w.opens <= now);
  return open.flatMap((window) =>
    tasks.flatMap((task) => {
      const made = own(acts, task.id) ?? [];
      const period = { id: window.period, from: window.from, to: window.to };
      if (!leadsOn(factsOf(task), made, window.to).includes(unit) || !owes(factsOf(task), made, period)) return [];
      const received = latest.find((r) => r.task === task.id && r.period === window.period);
      if (!wanted(window, received)) return [];
      const deadline = deadlineOf(window, made);
      const { id, title, clause } = task;
      const indicators = dueIndicators(taskAsOf(taskPlannedOn(task, window.to), made, window.to), window, latest);
      const returned = received?.reason ?? null;
      return [
        {
          task: id,
          unit,
          title,
          clause,
          period: window.period,
          opens: window.opens,
          deadline,
          overdue: now >= deadline,
          returned,
          draft: dueDraft(drafts.get(`${id}/${window.period}`)),
          indicators,
        },
      ];
    }),
  );
}

function dueDraft(draft: Draft | undefined): DueDraft | null {
  if (draft?.status !== 'open' && draft?.status !== 'sent_back') return null;
  const { number, status, draftedBy, draftedAt, reason } = draft;
  return { number, status, draftedBy, draftedAt, reason };
}

type Latest = Awaited<ReturnType<typeof latestReports>>;

function dueIndicators(task: Task, window: Window, latest: Latest): DueIndicator[] {
  return leaves(task).map((leaf) => {
    const before = latest.findLast((r) => r.task === task.id && r.period < window.period && r.values[leaf.id]);
    const last = before?.values[leaf.id] ?? null;
    const owed = scheduleShare(leaf, window.to);
    const done = last === null ? null : completion(leaf, last, window.to);
    return {
      indicator: leaf.id,
      name: leaf.name,
      kind: leaf.kind,
      unit: leaf.unit,
      target: leaf.target && `${leaf.target.op} ${leaf.target.value}`,
      last,
      lastPeriod: before?.period ?? null,
      lastDataTo: (before?.dataTo && own(before.dataTo, leaf.id)) ?? null,
      schedule: six(owed),
      completion: done && six(done),
      gap: done && six(done.sub(owed)),
    };
  });
}
