import { own } from '../own.ts';
import { type Indicator, isLeaf } from '../plan.ts';
import { actsOf } from './acts.ts';
import type { TaskSetting } from './decision.ts';
import { leafFacts, type TaskFacts } from './facts.ts';
import type { TaskState } from './state.ts';

/** A task's setting with what has come since it was started: deadlines that were moved, indicators that were added. */
export function settingIn(setting: TaskSetting, { moved, acts }: Pick<TaskState, 'moved' | 'acts'>): TaskSetting {
  const added = actsOf(acts, 'add_indicator').map((act) => act.change.indicator);
  const facts = added.length === 0 ? setting.facts : withAdded(setting.facts, added);
  if (!moved) return { ...setting, facts };
  const windows = setting.windows.map((w) => ({ ...w, deadline: own(moved.deadlines, w.period) ?? w.deadline }));
  return { facts, windows, closesAt: moved.closesAt };
}

/** A task that was started anew since knows them already. */
function withAdded(facts: TaskFacts, added: readonly Indicator[]): TaskFacts {
  const known = new Set([...facts.leaves.map((l) => l.id), ...facts.composites]);
  const more = added.filter((indicator) => !known.has(indicator.id));
  return {
    ...facts,
    leaves: [...facts.leaves, ...more.filter(isLeaf).map(leafFacts)],
    composites: [...facts.composites, ...more.filter((i) => !isLeaf(i)).map((i) => i.id)],
  };
}
