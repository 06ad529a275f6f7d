import { own } from '../own.ts';
import { dayOf } from '../time/instant.ts';
import { actsOf, type Change } from './acts.ts';
import type { TaskCommand, TaskRefusalCode } from './commands.ts';
import { type Decision, refuse, type TaskSetting } from './decision.ts';
import { extendedDue, leadsOn } from './duty.ts';
import type { TaskState } from './state.ts';

type Ask<K extends TaskCommand['ask']> = Extract<TaskCommand, { readonly ask: K }>;

/** A change of a task's duty is proposed by one post and approved or rejected by another (assessment-rules §3). */
export function decideChange(
  setting: TaskSetting,
  state: TaskState,
  command: Ask<'propose' | 'approve' | 'reject'>,
): Decision {
  if (state.closedAt) return refuse('task_closed', state.closedAt);
  if (command.ask === 'propose') {
    const { change, reason, key: id } = command;
    const fault = faultOf(setting, state, change, dayOf(command.at));
    return fault ? refuse(fault, change.act) : { facts: [{ type: 'change_proposed', id, change, reason }] };
  }
  const { proposal: id } = command;
  const proposal = own(state.proposals, id);
  if (!proposal) return refuse('unknown_proposal', id);
  if (command.ask === 'reject') return { facts: [{ type: 'change_rejected', id, reason: command.reason }] };
  if (proposal.by === command.actor) return refuse('four_eyes', command.actor);
  const fault = faultOf(setting, state, proposal.change, dayOf(command.at));
  if (fault) return refuse(fault, proposal.change.act);
  const { change, reason, by } = proposal;
  const made = { change, by, approvedBy: command.actor, at: command.at, reason };
  return { facts: [{ type: 'change_made', id, made }] };
}

/** Why a change cannot be made today, or null. */
function faultOf(setting: TaskSetting, state: TaskState, change: Change, today: string): TaskRefusalCode | null {
  const { facts } = setting;
  const leaf = (id: string) => facts.leaves.find((l) => l.id === id);
  switch (change.act) {
    case 'withdraw':
      return actsOf(state.acts, 'withdraw').length > 0 ? 'already_withdrawn' : null;
    case 'suspend':
      return change.from > change.to ? 'bad_span' : null;
    case 'accept':
      return state.claimed ? null : 'not_claimed';
    case 'extend': {
      const named = change.indicator === null ? null : leaf(change.indicator);
      if (named === undefined) return 'unknown_indicator';
      return change.due > extendedDue(named?.due ?? facts.due, change.indicator, state.acts) ? null : 'not_later';
    }
    case 'change_target': {
      const named = leaf(change.indicator);
      if (!named) return 'unknown_indicator';
      return today > extendedDue(named.due, change.indicator, state.acts) ? 'after_due' : null;
    }
    case 'change_lead':
      return change.lead.length === 0 || same(change.lead, leadsOn(facts, state.acts, change.from)) ? 'not_lead' : null;
    case 'excuse': {
      const window = setting.windows.find((w) => w.period === change.period);
      if (!window) return 'unknown_period';
      return change.deadline > window.deadline ? null : 'not_later';
    }
    default:
      return change satisfies never;
  }
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
