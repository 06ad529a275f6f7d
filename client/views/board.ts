import { inputOf } from '../../activities/review-input.ts';
import { atOnce } from '../../activities/store/at-once.ts';
import type { Database } from '../../activities/store/database.ts';
import { readOrganised } from '../../activities/store/definition.ts';
import { type Exact, six } from '../../workflows/rules/decimal.ts';
import { completion } from '../../workflows/rules/indicator/completion.ts';
import type { State } from '../../workflows/rules/indicator/outcome.ts';
import { scheduleShare } from '../../workflows/rules/indicator/schedule.ts';
import { own } from '../../workflows/rules/own.ts';
import { isLeaf, type Task } from '../../workflows/rules/plan.ts';
import type { FlagRule, LightStep } from '../../workflows/rules/policy.ts';
import type { ReviewInput } from '../../workflows/rules/review/input.ts';
import { disagree, type ThreeLights } from '../../workflows/rules/review/lights.ts';
import { type WorksheetLine, worksheet } from '../../workflows/rules/review/worksheet.ts';
import type { Window } from '../../workflows/rules/task/facts.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { type Instant, toInstant, toMs } from '../../workflows/rules/time/instant.ts';
import { newestDue } from '../../workflows/rules/time/newest-due.ts';
import { targetText } from './target-text.ts';

/** How far an indicator was at the end of a period, and how far its schedule was: shares of 1 with six decimals. */
export interface TrendPoint {
  readonly period: string;
  readonly completion: string;
  readonly schedule: string;
}

/** One indicator of a unit, as things stand. */
export interface BoardRow extends ThreeLights {
  readonly unit: string;
  readonly task: string;
  readonly title: string;
  readonly clause: string;
  readonly indicator: string;
  readonly name: string;
  readonly key: boolean;
  /** What its values are counted in; null for words and for what is made of parts. */
  readonly counted: string | null;
  readonly target: string | null;
  readonly due: Day | null;
  readonly value: string | null;
  readonly state: State;
  /** Shares of 1 with six decimals; the gap is completion less schedule. Null where nothing is due or known. */
  readonly schedule: string | null;
  readonly completion: string | null;
  readonly gap: string | null;
  readonly disagree: boolean;
  readonly trend: readonly TrendPoint[];
}

/** A cycle's units by their indicators, as things stand in a reporting period. */
export interface BoardView {
  readonly period: string;
  /** The periods that there is a board of. */
  readonly periods: readonly string[];
  readonly units: readonly { readonly id: string; readonly name: string; readonly group: string }[];
  readonly lights: readonly LightStep[];
  readonly flags: readonly Pick<FlagRule, 'flag' | 'severity' | 'label'>[];
  readonly rows: readonly BoardRow[];
}

/**
 * Every unit with every indicator it leads, by what had been received at an instant: in the period asked for, or the
 * newest whose reports were due. Null where the cycle or the period is unknown.
 */
export async function boardView(
  db: Database,
  cycle: string,
  { period, unit }: { readonly period: string | null; readonly unit: string | null },
  now: Instant,
): Promise<BoardView | null> {
  const organised = await readOrganised(db, cycle);
  if (!organised) return null;
  const { windows } = organised.definition;
  const begun = windows.filter((w) => w.opens <= now);
  const window = period === null ? newestDue(windows, now) : named(begun, period);
  if (!window) return null;
  // What came at this very instant is here too: nothing is known of what comes later.
  const until = toInstant(toMs(now) + 1000);
  const input = await atOnce(db, (one) => inputOf(one, cycle, organised, window.period, until));
  const { plan, policy } = input;
  const past = begun.filter((w) => w.to <= window.to);
  const newest = new Map(input.reports.map((r) => [`${r.task}/${r.unit}/${r.period}`, r.values]));
  const units = plan.units.filter((u) => unit === null || u.id === unit);
  return {
    period: window.period,
    periods: begun.map((w) => w.period),
    units: plan.units.map(({ id, name, group }) => ({ id, name, group })),
    lights: policy.lights.steps,
    flags: policy.flags.map(({ flag, severity, label }) => ({ flag, severity, label })),
    rows: units.flatMap(({ id }) => rowsOf(input, id, (line) => trendOf(newest, line, id, past))),
  };
}

function named(windows: readonly Window[], period: string): Window | undefined {
  return windows.find((w) => w.period === period);
}

function rowsOf(input: ReviewInput, unit: string, trend: (line: WorksheetLine) => TrendPoint[]): BoardRow[] {
  return worksheet(input, unit)
    .filter((line) => line.top)
    .map((line) => {
      const task = input.plan.tasks.find((t) => t.id === line.task) as Task;
      const lights = { ...line.beside, computed: line.light };
      return {
        unit,
        task: task.id,
        title: task.title,
        clause: task.clause,
        ...measured(line),
        ...lights,
        disagree: line.state !== 'not_due' && disagree(lights),
        trend: trend(line),
      };
    });
}

function measured({ indicator, value, state, outcome }: WorksheetLine) {
  const { id, name, key } = indicator;
  const leaf = isLeaf(indicator) ? indicator : null;
  const isDue = state !== 'not_due';
  const gap = isDue && outcome.completion ? outcome.completion.sub(outcome.schedule) : null;
  return {
    indicator: id,
    name,
    key,
    counted: leaf?.unit ?? null,
    target: leaf && targetText(leaf.target, leaf.unit),
    due: leaf?.due ?? null,
    value,
    state,
    schedule: isDue ? six(outcome.schedule) : null,
    completion: sixOf(outcome.completion),
    gap: sixOf(gap),
  };
}

function sixOf(share: Exact | null): string | null {
  return share && six(share);
}

/** How a single indicator went at the end of each period that it was reported for; nothing for composites. */
function trendOf(
  newest: ReadonlyMap<string, Readonly<Record<string, string>>>,
  { task, indicator }: WorksheetLine,
  unit: string,
  past: readonly Window[],
): TrendPoint[] {
  if (!isLeaf(indicator)) return [];
  return past.flatMap(({ period, to }): TrendPoint[] => {
    const values = newest.get(`${task}/${unit}/${period}`);
    const value = values && own(values, indicator.id);
    if (!value) return [];
    return [{ period, completion: six(completion(indicator, value, to)), schedule: six(scheduleShare(indicator, to)) }];
  });
}
