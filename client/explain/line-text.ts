import { holderName } from '../../workflows/rules/names.ts';
import { type Composite, type Indicator, isLeaf, type Leaf } from '../../workflows/rules/plan.ts';
import type { LineResult } from '../../workflows/rules/review/review.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { sayCode } from '../messages/catalogue.ts';
import { periodName } from '../messages/period-name.ts';
import type { ReviewView } from '../views/review.ts';
import { targetText } from '../views/target-text.ts';
import { completionText, performanceText, scheduleText, valueText } from './arithmetic-text.ts';
import { notesText } from './notes-text.ts';
import type { NameOf, Voice } from './voice.ts';

/** One indicator of a worksheet in words, indented by its depth: the value, its completion against the schedule, and how it stands. */
export function lineText(voice: Voice, view: ReviewView, line: LineResult, depth: number): string {
  const { say } = voice;
  const task = view.plan.tasks.find((t) => t.id === line.task);
  const indicator = task?.indicators.find((i) => i.id === line.indicator);
  const indent = ' '.repeat(2 + 4 * depth);
  const key = indicator?.key ? say('why.key') : '';
  const head = say('why.indicator', { task: task?.title ?? line.task, name: indicator?.name ?? line.indicator }) + key;
  const steps = indicator ? stepsOf(voice, view, line, indicator) : [];
  const verdict = say('why.stands', {
    state: sayCode(say, 'state', line.state, {}),
    light: sayCode(say, 'light', line.light, {}),
  });
  return [head, ...[...steps, verdict].map((text) => `  ${text}`)].map((text) => indent + text).join('\n');
}

function stepsOf(voice: Voice, view: ReviewView, line: LineResult, indicator: Indicator): string[] {
  const task = view.plan.tasks.find((t) => t.id === line.task);
  if (line.state === 'not_due') return [];
  const performance = performanceText(voice, line, view.policy.scoring.cap);
  const named = (id: string) => task?.indicators.find((i) => i.id === id)?.name ?? id;
  const notes = notesText(voice, line, (post) => holderName(view, post));
  if (!isLeaf(indicator)) return [...notes, ...decided(voice, line, indicator, named), performance];
  const on = periodFromId(view.period)?.to ?? indicator.due;
  const target = targetText(indicator.target, indicator.unit) ?? '-';
  return [
    reportedText(voice, line, indicator, target),
    ...notes,
    completionText(voice, indicator, line),
    scheduleText(voice, indicator, on, line.schedule),
    performance,
  ];
}

function reportedText({ say }: Voice, { period, value }: LineResult, leaf: Leaf, target: string): string {
  const told = value === null ? '-' : valueText(say, leaf, value);
  return say('why.reported', { period: period === null ? '-' : periodName(say, period), value: told, target });
}

function decided({ say }: Voice, line: LineResult, { kind, of }: Composite, named: NameOf): string[] {
  if (!line.decidedBy) return [];
  return [
    say('why.decided', {
      part: named(line.decidedBy),
      kind: sayCode(say, 'kind', kind, {}),
      parts: of.map(named).join(say('list.pause')),
    }),
  ];
}
