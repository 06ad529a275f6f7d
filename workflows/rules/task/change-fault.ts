import { targetFaults } from '../indicator/target-faults.ts';
import type { Day } from '../time/day.ts';
import { actsOf, type DutyChange } from './acts.ts';
import type { TaskRefusalCode } from './commands.ts';
import type { TaskSetting } from './decision.ts';
import { extendedDue, leadsOn } from './duty.ts';
import type { TaskState } from './state.ts';

type Of<K extends DutyChange['act']> = Extract<DutyChange, { readonly act: K }>;

/** Why a change of a task's duty cannot be made today, or null (assessment-rules §3). */
export function changeFault(
  setting: TaskSetting,
  state: TaskState,
  change: DutyChange,
  today: Day,
): TaskRefusalCode | null {
  switch (change.act) {
    case 'withdraw':
      return actsOf(state.acts, 'withdraw').length > 0 ? 'already_withdrawn' : null;
    case 'suspend':
      return change.from > change.to || change.to < today ? 'bad_span' : null;
    case 'accept':
      if (!state.claimed) return 'not_claimed';
      return actsOf(state.acts, 'accept').length > 0 ? 'already_accepted' : null;
    case 'extend':
      return extendFault(setting, state, change);
    case 'change_target':
      return targetFault(setting, state, change, today);
    case 'change_lead':
      return leadFault(setting, state, change);
    case 'excuse':
      return excuseFault(setting, change);
    default:
      return change satisfies never;
  }
}

function extendFault({ facts }: TaskSetting, state: TaskState, { indicator, due }: Of<'extend'>) {
  const named = indicator === null ? null : facts.leaves.find((l) => l.id === indicator);
  if (named === undefined) return 'unknown_indicator';
  return due > extendedDue(named?.due ?? facts.due, indicator, state.acts) ? null : 'not_later';
}

function targetFault({ facts }: TaskSetting, state: TaskState, change: Of<'change_target'>, today: Day) {
  const named = facts.leaves.find((l) => l.id === change.indicator);
  if (!named) return 'unknown_indicator';
  if (targetFaults({ base: '0', ...named }, change.target).length > 0) return 'impossible_target';
  return today > extendedDue(named.due, change.indicator, state.acts) ? 'after_due' : null;
}

function leadFault({ facts }: TaskSetting, state: TaskState, { lead, from }: Of<'change_lead'>) {
  const repeated = new Set(lead).size < lead.length;
  return lead.length === 0 || repeated || same(lead, leadsOn(facts, state.acts, from)) ? 'not_lead' : null;
}

/** A deadline may be moved later, to any instant at which reports are still taken. */
function excuseFault({ windows, closesAt }: TaskSetting, { period, deadline }: Of<'excuse'>) {
  const window = windows.find((w) => w.period === period);
  if (!window) return 'unknown_period';
  return deadline > window.deadline && deadline <= closesAt ? null : 'not_later';
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
