import type { Act } from './act.ts';
import { type Actor, isOfUnit } from './actor.ts';
import { ALLOWED } from './allowed.ts';

/** True when somebody may do something, for a unit where the act speaks for one. Denies by default. */
export function mayDo(actor: Actor, act: Act, unit: string | null): boolean {
  if (!ALLOWED[actor.post].includes(act)) return false;
  return !isOfUnit(actor) || unit === null || actor.unit === unit;
}

/** True when somebody may do something for every unit. */
export function mayDoForAll(actor: Actor, act: Act): boolean {
  return mayDo(actor, act, null) && !isOfUnit(actor);
}
