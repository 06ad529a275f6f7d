import type { Plan, Task } from '../../workflows/rules/plan.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import { owes } from '../../workflows/rules/task/duty.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import type { WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import { compareText } from '../../workflows/rules/time/code-point.ts';
import { type Day, later } from '../../workflows/rules/time/day.ts';
import { onDay } from '../../workflows/rules/time/instant.ts';
import { type Period, periodOf } from '../../workflows/rules/time/period.ts';
import { reportingPeriods } from '../../workflows/rules/time/rhythm.ts';
import { deadlineDay, timetable } from '../../workflows/rules/time/timetable.ts';
import { character } from './character.ts';
import { dice } from './dice.ts';
import type { Occasion } from './occasion.ts';
import { type Row, versionsOf } from './rows.ts';

/** The cycle whose departments are made up, from day `from` on; units in `except` never report. */
export interface BehaviourInput {
  readonly plan: Plan;
  readonly policy: Policy;
  readonly calendar: WorkingCalendar;
  readonly from: Day;
  readonly seed: string;
  readonly except?: readonly string[];
}

const HEADER = 'at,unit,task,period,indicator,value,note';

/**
 * Makes up the departments' conduct for a whole cycle: a reports script (formats.md) in which every report can be
 * taken. The same input gives the same bytes everywhere; a unit left out changes no other unit's conduct.
 */
export function behave(input: BehaviourInput): string {
  const ends = timetable(input.plan, input.policy, input.calendar, input.from).at(-1)?.at ?? '';
  const reports = input.plan.tasks.flatMap((task) => occasionsOf(input, task).flatMap((o) => versionsOf(task, o)));
  const taken = reports.filter((rows) => instantOf(rows) < ends);
  const ordered = taken.toSorted((a, b) => compareText(instantOf(a), instantOf(b)));
  return [HEADER, ...ordered.flat().map(csvLine), ''].join('\n');
}

function instantOf(rows: readonly Row[]): string {
  const [day = '', time = ''] = (rows[0]?.[0] ?? '').split('T');
  return onDay(day, time);
}

function occasionsOf(input: BehaviourInput, task: Task): Occasion[] {
  const { policy, plan, from, except = [] } = input;
  const facts = factsOf(task);
  const owed = reportingPeriods(plan, policy, from).filter((p) => owes(facts, [], p));
  const leads = task.lead.filter((unit) => !except.includes(unit));
  return leads.flatMap((unit) => owed.map((period) => ({ ...occasionOf(input, unit, period), task: task.id })));
}

function occasionOf(input: BehaviourInput, unit: string, period: Period): Omit<Occasion, 'task'> {
  const { policy, calendar, from, seed } = input;
  return {
    unit,
    period,
    opens: later(period.from, from),
    deadline: deadlineDay(period, policy, calendar),
    reviewed: periodOf(policy.review.period, period.to).to === period.to,
    character: character(seed, unit),
    dice: dice(seed),
    calendar,
  };
}

function csvLine(row: Row): string {
  return row.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}
