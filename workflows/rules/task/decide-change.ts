import { isSamePerson } from '../authority/same-person.ts';
import { own } from '../own.ts';
import { dayOf } from '../time/instant.ts';
import type { DutyChange } from './acts.ts';
import { changeFault } from './change-fault.ts';
import type { TaskCommand } from './commands.ts';
import { type Decision, refuse, type TaskSetting } from './decision.ts';
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
    const { change, reason, urgent, key: id } = command;
    const fault = changeFault(setting, state, change, dayOf(command.at));
    if (fault) return refuse(fault, subjectOf(change));
    return { facts: [{ type: 'change_proposed', id, change, reason, ...(urgent ? { urgent } : {}) }] };
  }
  const { proposal: id } = command;
  const proposal = own(state.proposals, id);
  if (!proposal) return refuse('unknown_proposal', id);
  if (command.ask === 'reject') return { facts: [{ type: 'change_rejected', id, reason: command.reason }] };
  if (isSamePerson(proposal.by, command)) return refuse('four_eyes', command.actor);
  const fault = changeFault(setting, state, proposal.change, dayOf(command.at));
  if (fault) return refuse(fault, subjectOf(proposal.change));
  const { change, reason, by } = proposal;
  const made = { change, by, approvedBy: command.actor, at: command.at, reason };
  return { facts: [{ type: 'change_made', id, made }] };
}

/** What a change is about, as a refusal names it: the indicator, lead or period that was asked for. */
function subjectOf(change: DutyChange): string {
  switch (change.act) {
    case 'extend':
      return change.indicator ?? change.due;
    case 'change_target':
      return change.indicator;
    case 'change_lead':
      return change.lead.join(' ');
    case 'excuse':
      return change.period;
    case 'suspend':
      return `${change.from} ${change.to}`;
    case 'withdraw':
      return change.from;
    case 'accept':
      return change.on;
    default:
      return change satisfies never;
  }
}
