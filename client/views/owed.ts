import type { Definition } from '../../activities/store/definition.ts';
import type { LatestReport } from '../../activities/store/latest-reports.ts';
import type { Draft } from '../../activities/store/report-drafts.ts';
import { six } from '../../workflows/rules/decimal.ts';
import { completion } from '../../workflows/rules/indicator/completion.ts';
import { scheduleShare } from '../../workflows/rules/indicator/schedule.ts';
import type { Organisation } from '../../workflows/rules/organisation/changes.ts';
import { unitsKnownOn } from '../../workflows/rules/organisation/organisation-on.ts';
import { successorOn } from '../../workflows/rules/organisation/successor.ts';
import { own } from '../../workflows/rules/own.ts';
import { type Leaf, leaves, type Task } from '../../workflows/rules/plan.ts';
import type { Act } from '../../workflows/rules/task/acts.ts';
import { deadlineOf, leadsOn, owes, taskAsOf } from '../../workflows/rules/task/duty.ts';
import { factsOf, type Window } from '../../workflows/rules/task/facts.ts';
import { taskPlannedOn } from '../../workflows/rules/task/planned-on.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { targetText } from './target-text.ts';

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
  /** What was received for the period itself, and how far that is from the schedule; null where nothing was. */
  readonly reported: { readonly value: string; readonly completion: string | null; readonly gap: string | null } | null;
}

/** The shares of an indicator as people read them: nothing is said of what is not due yet and has not begun. */
export function sharesShown({ schedule, completion, gap }: DueIndicator): {
  readonly schedule: string | null;
  readonly completion: string | null;
  readonly gap: string | null;
} {
  if (Number(schedule) !== 0) return { schedule, completion, gap };
  return { schedule: null, completion: Number(completion) === 0 ? null : completion, gap: null };
}

/** A draft of an owed report that was not submitted: it waits for the head, or was sent back by them. */
export interface DueDraft {
  readonly number: number;
  readonly status: 'open' | 'sent_back';
  readonly draftedBy: string;
  readonly draftedAt: Instant;
  /** Why it was sent back. */
  readonly reason: string | null;
}

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

/** The units that a unit answers for now, itself too, each with the tasks that it does so for. */
export function answeredBy(
  { plan }: Pick<Definition, 'plan'>,
  organisation: Organisation,
  unit: string,
  now: Instant,
): { readonly owes: string; readonly tasks: readonly Task[] }[] {
  return unitsKnownOn(plan, organisation, dayOf(now)).flatMap(({ id: owes }) => {
    const tasks = plan.tasks.filter((t) => successorOn(organisation, owes, dayOf(now), t.id) === unit);
    return tasks.length === 0 ? [] : [{ owes, tasks }];
  });
}

/** What is known of a unit and its tasks when one asks what it owes. */
export interface Standing {
  readonly definition: Definition;
  readonly acts: Readonly<Record<string, readonly Act[]>>;
  readonly latest: readonly LatestReport[];
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly now: Instant;
  /** Which of the reports that have to be made are asked for, by what was received of them. */
  readonly wanted: (window: Window, received: LatestReport | undefined, draft: Draft | undefined) => boolean;
}

/** The reports that a unit has to make on these tasks, of periods that have begun, as far as they are asked for. */
export function owedBy(
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
      const draft = drafts.get(`${task.id}/${window.period}`);
      if (!wanted(window, received, draft)) return [];
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
          draft: dueDraft(draft),
          indicators,
        },
      ];
    }),
  );
}

function dueDraft(draft: Draft | undefined): DueDraft | null {
  if (!draft) return null;
  const { number, status, draftedBy, draftedAt, reason } = draft;
  return status === 'open' || status === 'sent_back' ? { number, status, draftedBy, draftedAt, reason } : null;
}

function dueIndicators(task: Task, window: Window, latest: readonly LatestReport[]): DueIndicator[] {
  return leaves(task).map((leaf) => {
    const before = latest.findLast((r) => r.task === task.id && r.period < window.period && r.values[leaf.id]);
    const last = before?.values[leaf.id] ?? null;
    const owed = scheduleShare(leaf, window.to);
    const reached = (value: string | null) => {
      const done = value === null ? null : completion(leaf, value, window.to);
      return { completion: done && six(done), gap: done && six(done.sub(owed)) };
    };
    const value = latest.find((r) => r.task === task.id && r.period === window.period)?.values[leaf.id] || null;
    return {
      indicator: leaf.id,
      name: leaf.name,
      kind: leaf.kind,
      unit: leaf.unit,
      target: targetText(leaf.target, null),
      last,
      lastPeriod: before?.period ?? null,
      lastDataTo: (before?.dataTo && own(before.dataTo, leaf.id)) ?? null,
      schedule: six(owed),
      ...reached(last),
      reported: value === null ? null : { value, ...reached(value) },
    };
  });
}
