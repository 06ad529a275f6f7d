import { readAs, readForAll } from '../../activities/store/reader.ts';
import { atOneLook } from '../../activities/store/standing.ts';
import { type Actor, isOfUnit } from '../../workflows/rules/authority/actor.ts';

/** Does what somebody asks for in a cycle; for a unit's people the database keeps back what is not theirs to see. */
export function readAsCaller<T>(cycle: string, caller: Actor, work: () => T): T {
  if (!isOfUnit(caller) || caller.unit === null) return work();
  return readAs({ cycle, unit: caller.unit, post: caller.id }, work);
}

/** Finds out who somebody is: by what nobody reads who is told for a unit, such as tokens. */
export function findOutWho<T>(work: () => T): T {
  return readForAll(work);
}

/** Answers what changes nothing: who asks and what they are told are looked at as their cycle stands at one moment. */
export function answerAtOneLook(answer: () => Promise<void>): Promise<void> {
  return atOneLook(answer);
}
