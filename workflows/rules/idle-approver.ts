import type { Act } from './authority/act.ts';
import { among } from './authority/actor.ts';
import { mayDo } from './authority/may-do.ts';
import type { Person } from './plan.ts';

/** The daily reminder with which what the office leaves undecided is put before a leader of the county. */
export const LEADER_FROM = 3;

/**
 * True for whom a daily reminder of something undecided is for: every supervisor who may decide it, but the proposer; a
 * leader of the county from the third reminder on, or from the first where the office has nobody who could decide.
 */
export function isAskedToDecide(
  act: Act,
  person: Person,
  proposedBy: string | null,
  people: readonly Person[],
  times: number,
): boolean {
  const isOther = (other: Person) =>
    other.post === 'supervisor' && other.id !== proposedBy && mayDo(among(people, other), act, null);
  if (person.post !== 'leader') return isOther(person);
  return times >= LEADER_FROM || !people.some(isOther);
}
