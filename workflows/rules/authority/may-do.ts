import type { Act } from './act.ts';
import { type Actor, isOfUnit } from './actor.ts';
import { ALLOWED, LEADERS_ALONE } from './allowed.ts';

/** What the rules of a cycle give into the charge of one post, whatever post it is. */
interface Charge {
  readonly inCharge: string;
}

/** Whose thing an act is about: a unit's, or one that a post is in charge of; null where it is about no one's. */
export type Whose = string | Charge | null;

/**
 * True when somebody may do something, for a unit where the act speaks for one. What is in the charge of a post is done
 * by that post, and by the office for it. Denies by default.
 */
export function mayDo(actor: Actor, act: Act, whose: Whose): boolean {
  if (!actsOf(actor).includes(act)) return false;
  if (typeof whose === 'object' && whose !== null) return actor.id === whose.inCharge || actor.post === 'supervisor';
  return !isOfUnit(actor) || whose === null || actor.unit === whose;
}

function actsOf(actor: Actor): readonly Act[] {
  const acts: readonly Act[] | undefined = ALLOWED[actor.post];
  if (!acts) return [];
  return 'inLeadersPlace' in actor && actor.inLeadersPlace ? [...acts, ...LEADERS_ALONE] : acts;
}

/** True when somebody may do something for every unit. */
export function mayDoForAll(actor: Actor, act: Act): boolean {
  return mayDo(actor, act, null) && !isOfUnit(actor);
}
