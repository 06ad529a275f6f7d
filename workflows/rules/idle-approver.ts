import type { Person } from './plan.ts';

/** The daily reminder with which what the office leaves undecided is put before a leader of the county. */
export const LEADER_FROM = 3;

/**
 * True for whom a daily reminder of something undecided is for: every supervisor but the proposer; a leader of the
 * county from the third reminder on, or from the first where the office has nobody else who could decide.
 */
export function isAskedToDecide(
  person: Person,
  proposedBy: string | null,
  people: readonly Person[],
  times: number,
): boolean {
  const isOther = ({ id, post }: Person) => post === 'supervisor' && id !== proposedBy;
  if (person.post !== 'leader') return isOther(person);
  return times >= LEADER_FROM || !people.some(isOther);
}
