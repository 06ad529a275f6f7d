import { readAs } from '../../activities/store/reader.ts';
import { type Actor, isOfUnit } from '../../workflows/rules/authority/actor.ts';

/** Does what somebody asks for in a cycle; for a unit's people the database keeps back what is not theirs to see. */
export function readAsCaller<T>(cycle: string, caller: Actor, work: () => T): T {
  if (!isOfUnit(caller) || caller.unit === null) return work();
  return readAs({ cycle, unit: caller.unit, post: caller.id }, work);
}
