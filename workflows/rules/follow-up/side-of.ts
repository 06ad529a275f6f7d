import { isCountywide, type Person } from '../plan.ts';
import type { Party } from './lives.ts';

/** For whom a post speaks in a case. */
export function sideOf(person: Person): Party {
  return isCountywide(person) ? (person.post as 'supervisor' | 'leader') : 'unit';
}
