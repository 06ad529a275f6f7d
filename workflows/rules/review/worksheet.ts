import { type Exact, exact } from '../decimal.ts';
import { lightOf } from '../indicator/light.ts';
import type { Outcome, State } from '../indicator/outcome.ts';
import { taskOutcomes } from '../indicator/task-outcomes.ts';
import { type Indicator, isLeaf, type Task, topLevel } from '../plan.ts';
import { isActiveOn, leadsOn, taskAsOf } from '../task/duty.ts';
import { factsOf, type Window } from '../task/facts.ts';
import { countsOn } from '../task/planned-on.ts';
import type { ReviewInput } from './input.ts';
import { type BesideLights, lightsBeside } from './lights.ts';
import { type OverrideNote, withSetPerformance } from './overrides.ts';
import { actsFor, referenceWindow } from './owed.ts';
import { type LineNotes, reportedBy } from './reported.ts';

/** One indicator of a unit's worksheet: the reported value, how it stands, and its part in the score. */
export interface WorksheetLine {
  readonly task: string;
  readonly indicator: Indicator;
  readonly top: boolean;
  readonly period: string | null;
  readonly value: string | null;
  readonly weight: Exact;
  readonly outcome: Outcome;
  readonly state: State;
  readonly light: string;
  readonly notes: LineNotes;
  /** Beside the computed light: how the unit sees itself, and how whoever verified it does. */
  readonly beside: BesideLights;
}

/**
 * The lines of the tasks a unit leads on the review's last day, in plan order, parts included; where the policy gives
 * co-units a share, those of the tasks it helps with too (assessment-rules §5).
 */
export function worksheet(input: ReviewInput, unit: string): WorksheetLine[] {
  const { co_share: coShare, lead_credit: credit } = input.policy.scoring;
  return input.plan.tasks.flatMap((task) => {
    const leads = leadsOn(factsOf(task), actsFor(input, task), input.period.to);
    if (leads.includes(unit)) return taskLines(input, task, unit, exact(1).div(credit === 'equal' ? leads.length : 1));
    const [first] = leads;
    return coShare && first && task.co.includes(unit) ? coLines(taskLines(input, task, first, exact(coShare))) : [];
  });
}

/** A co-unit reports nothing: it has part in what the first lead reports, and no key indicators of its own. */
function coLines(lines: readonly WorksheetLine[]): WorksheetLine[] {
  return lines.map((line) => ({ ...line, indicator: { ...line.indicator, key: false } }));
}

/** The lines of a task as one unit reports it, each with this part of its weight. */
function taskLines(input: ReviewInput, task: Task, unit: string, part: Exact): WorksheetLine[] {
  const { policy, period } = input;
  const acts = actsFor(input, task);
  const asOf = taskAsOf(task, acts, period.to);
  const reference = referenceWindow(input, task, unit);
  const reported = reportedBy(input, task, unit, reference);
  const due = reference !== undefined && isActiveOn(acts, period.to);
  const set = new Map<string, OverrideNote>();
  const mended = withSetPerformance(input, task.id, unit, (id, note) => set.set(id, note));
  const outcomes = taskOutcomes(
    due ? dueAfter(asOf, reference) : neverDue(asOf),
    reported,
    period.to,
    exact(policy.scoring.cap),
    mended,
  );
  const tops = new Set(topLevel(asOf).map((i) => i.id));
  const besideOf = lightsBeside(input, task, unit, reference);
  return asOf.indicators.map((indicator) => {
    const outcome = outcomes.get(indicator.id) as Outcome;
    const light = lightOf(outcome, policy.lights);
    const { stated, ...beside } = besideOf(indicator.id, light, outcome.state);
    return {
      task: task.id,
      indicator,
      top: tops.has(indicator.id),
      period: reference?.period ?? null,
      value: isLeaf(indicator) ? reported(indicator).value : null,
      weight: exact(indicator.weight).mul(part),
      outcome,
      state: outcome.state,
      light,
      beside,
      notes:
        outcome.state === 'not_due'
          ? {}
          : {
              ...notesOf(isLeaf(indicator) ? reported(indicator).notes : {}, set.get(indicator.id)),
              ...(stated ? { lights: beside } : {}),
            },
    };
  });
}

function notesOf(notes: LineNotes, performance: OverrideNote | undefined): LineNotes {
  return performance ? { ...notes, overrides: [...(notes.overrides ?? []), performance] } : notes;
}

/** What was added to a running plan is due once a period has been reported in which it counts. */
function dueAfter(task: Task, reference: Window): Task {
  return neverDue(task, (indicator) => !countsOn(indicator, reference.to));
}

/** A task whose unit owes nothing yet, of all its indicators or of some: these are not due. */
function neverDue(task: Task, of: (indicator: Indicator) => boolean = () => true): Task {
  const farFuture = '9999-12-31';
  const indicators = task.indicators.map((i) => (isLeaf(i) && of(i) ? { ...i, from: farFuture, due: farFuture } : i));
  return { ...task, indicators };
}
