import { type Indicator, isLeaf, type Plan, type Target, type Task } from '../../workflows/rules/plan.ts';
import { yamlText } from './yaml-text.ts';

/**
 * A plan as the file that a person would write for it: read again, it is the same plan, with everything in it from its
 * first day on.
 */
export function planText({ tasks, ...head }: Plan): string {
  return yamlText({ ...head, tasks: tasks.map(taskOf) });
}

function taskOf({ since: _since, rhythm: _rhythm, indicators, ...task }: Task): object {
  const parts = new Set(indicators.flatMap((i) => (isLeaf(i) ? [] : i.of)));
  return { ...task, indicators: indicators.map((indicator) => indicatorOf(indicator, parts.has(indicator.id))) };
}

function indicatorOf({ since: _since, ...indicator }: Indicator, isPart: boolean): object {
  const { key, weight, ...said } = indicator;
  const counts = isPart ? {} : { key, weight };
  if (!isLeaf(indicator)) return { ...said, ...counts };
  const { assumed, base, conflicts, target, stretch } = indicator;
  return {
    ...said,
    ...counts,
    base: indicator.kind === 'level' ? base : null,
    target: target && targetOf(target),
    stretch: stretch && targetOf(stretch),
    assumed: assumed || null,
    conflicts: conflicts.length > 0 ? conflicts.map((c) => ({ clause: c.clause, target: targetOf(c.target) })) : null,
  };
}

function targetOf({ op, value }: Target): string {
  return `${op} ${value}`;
}
