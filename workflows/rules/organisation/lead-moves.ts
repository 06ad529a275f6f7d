import type { Task } from '../plan.ts';
import { type Act, actsOf, type Change } from '../task/acts.ts';
import { leadsOn } from '../task/duty.ts';
import type { UnitChange } from './changes.ts';
import { handedOn } from './successor.ts';

type LeadChange = Extract<Change, { readonly act: 'change_lead' }>;

/**
 * The changes of lead that a change of units brings a task: its day's leads handed on, each successor once, and the
 * same again for every change of lead that was made for a later day. None where the task stays where it is.
 */
export function leadMoves(task: Pick<Task, 'id' | 'lead'>, acts: readonly Act[], change: UnitChange): LeadChange[] {
  const later = actsOf(acts, 'change_lead')
    .map((act) => act.change.from)
    .filter((day) => day > change.from);
  const days = [...new Set([change.from, ...later])].toSorted();
  const moves = days.map((from) => {
    const before = leadsOn(task, acts, from);
    return { before, move: { act: 'change_lead', lead: handedOnFrom(before, change, task.id), from } as const };
  });
  const first = moves.findIndex(({ before, move }) => before.join() !== move.lead.join());
  return first < 0 ? [] : moves.slice(first).map(({ move }) => move);
}

function handedOnFrom(leads: readonly string[], change: UnitChange, task: string): string[] {
  return [...new Set(leads.map((unit) => handedOn(change, unit, task)))];
}
