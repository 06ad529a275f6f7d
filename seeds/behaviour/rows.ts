import { type Leaf, leaves, type Task } from '../../workflows/rules/plan.ts';
import type { Moment } from './hours.ts';
import { correctionNote, progressNote, remark } from './notes.ts';
import type { Occasion } from './occasion.ts';
import { type Pace, paceOf } from './pace.ts';
import { momentsOf } from './timing.ts';
import { valueToDate } from './value.ts';

/** A row of a reports script, in the order of its header. */
export type Row = readonly [
  at: string,
  unit: string,
  task: string,
  period: string,
  indicator: string,
  value: string,
  note: string,
];

interface Version extends Moment {
  readonly corrects: boolean;
  readonly mistaken: boolean;
}

/** The versions in which a unit reports a task for a period, in order, each with its rows; none if it never does. */
export function versionsOf(task: Task, occasion: Occasion): Row[][] {
  const moments = momentsOf(occasion);
  const last = moments.length - 1;
  return moments.map((moment, i) => rowsOf(task, occasion, { ...moment, corrects: i > 0, mistaken: i < last }));
}

function rowsOf(task: Task, occasion: Occasion, version: Version): Row[] {
  const { unit, period, dice, character } = occasion;
  const pace = paceOf(dice.of('pace', unit, task.id), character.temper);
  const own = dice.of('note', unit, task.id, period.id);
  const begun = leaves(task).filter((leaf) => leaf.from <= period.to);
  const note = version.corrects ? correctionNote(own) : begun.length > 0 ? remark(own, pace.speed) : progressNote(own);
  const row = (indicator: string, value: string, said: string): Row => [
    `${version.day}T${version.time}`,
    unit,
    task.id,
    period.id,
    indicator,
    value,
    said,
  ];
  if (begun.length === 0) return [row('', '', note)];
  return begun.map((leaf, i) => row(leaf.id, figure(leaf, occasion, version, pace), i === 0 ? note : ''));
}

function figure(leaf: Leaf, { dice, unit, task, period, calendar }: Occasion, version: Version, pace: Pace): string {
  const { day: today, mistaken } = version;
  const own = dice.of('indicator', unit, task, leaf.id);
  return valueToDate(leaf, { on: period.to, today, pace, own, mistaken, calendar });
}
