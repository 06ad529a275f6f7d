import { type Exact, six } from '../../workflows/rules/decimal.ts';
import type { State } from '../../workflows/rules/indicator/outcome.ts';
import { type Indicator, isLeaf, type Task } from '../../workflows/rules/plan.ts';
import type { ReviewInput } from '../../workflows/rules/review/input.ts';
import { disagree, type ThreeLights } from '../../workflows/rules/review/lights.ts';
import { type WorksheetLine, worksheet } from '../../workflows/rules/review/worksheet.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { targetText } from './target-text.ts';
import type { TrendPoint, trends } from './trend.ts';

/** How an indicator of a unit stands. */
interface Measured extends ThreeLights {
  readonly indicator: string;
  readonly name: string;
  readonly kind: Indicator['kind'];
  readonly key: boolean;
  /** What its values are counted in; null for words and for what is made of parts. */
  readonly counted: string | null;
  readonly target: string | null;
  /** What is made of parts is due when the last of them is. */
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

/** A part of an indicator, as things stand: 1 deep is a part of the row's own, 2 deep a part of such a part. */
export interface BoardPart extends Measured {
  readonly depth: number;
}

/** One indicator of a unit, as things stand, with all that it is made of, each before its own parts. */
export interface BoardRow extends Measured {
  readonly unit: string;
  readonly task: string;
  readonly title: string;
  readonly clause: string;
  readonly parts: readonly BoardPart[];
}

/** Every indicator of a unit that counts by itself, as things stand, with its parts. */
export function boardRows(input: ReviewInput, unit: string, trendOf: ReturnType<typeof trends>): BoardRow[] {
  const lines = worksheet(input, unit);
  const of = new Map(lines.map((line) => [`${line.task}/${line.indicator.id}`, line]));
  const partsOf = ({ task, indicator }: WorksheetLine): WorksheetLine[] =>
    isLeaf(indicator) ? [] : indicator.of.flatMap((id) => of.get(`${task}/${id}`) ?? []);
  const measure = (line: WorksheetLine): Measured => ({
    ...measured(line),
    due: dueOf(line, partsOf),
    trend: trendOf(line, unit),
  });
  const below = (line: WorksheetLine, depth: number): BoardPart[] =>
    partsOf(line).flatMap((part) => [{ ...measure(part), depth }, ...below(part, depth + 1)]);
  const tasks = new Map(input.plan.tasks.map((task) => [task.id, task]));
  return lines
    .filter((line) => line.top)
    .map((line) => {
      const { id, title, clause } = tasks.get(line.task) as Task;
      return { unit, task: id, title, clause, ...measure(line), parts: below(line, 1) };
    });
}

type PartsOf = (line: WorksheetLine) => readonly WorksheetLine[];

function dueOf(line: WorksheetLine, partsOf: PartsOf): Day | null {
  if (isLeaf(line.indicator)) return line.indicator.due;
  const days = partsOf(line).flatMap((part) => dueOf(part, partsOf) ?? []);
  return days.toSorted().at(-1) ?? null;
}

function measured({ indicator, value, state, light, beside, outcome }: WorksheetLine) {
  const { id, name, kind, key } = indicator;
  const leaf = isLeaf(indicator) ? indicator : null;
  const isDue = state !== 'not_due';
  const gap = isDue && outcome.completion ? outcome.completion.sub(outcome.schedule) : null;
  const lights = { ...beside, computed: light };
  return {
    indicator: id,
    name,
    kind,
    key,
    counted: leaf?.unit ?? null,
    target: leaf && targetText(leaf.target, leaf.unit),
    value,
    state,
    schedule: isDue ? six(outcome.schedule) : null,
    completion: sixOf(outcome.completion),
    gap: sixOf(gap),
    ...lights,
    disagree: isDue && disagree(lights),
  };
}

function sixOf(share: Exact | null): string | null {
  return share && six(share);
}
