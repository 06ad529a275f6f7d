import type { Act } from '../../workflows/rules/authority/act.ts';
import type { Actor } from '../../workflows/rules/authority/actor.ts';
import { mayDo, type Whose } from '../../workflows/rules/authority/may-do.ts';
import { operationError } from './errors.ts';

/**
 * Refuses whoever may not do something, for a unit where the act speaks for one: the one place where it is decided who
 * may do what. What nobody named nobody may. Refused as `forbidden`, at the place of the request that names the unit.
 */
export function authorise(actor: Actor, act: Act, whose: Whose, place?: string): void {
  if (mayDo(actor, act, whose)) return;
  throw operationError('forbidden', 'forbidden', actor.id, place);
}
