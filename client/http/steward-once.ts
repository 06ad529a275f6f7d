import type { Context, MiddlewareHandler } from 'hono';
import type { Act } from '../../workflows/rules/authority/act.ts';
import type { Steward } from '../accounts/steward.ts';
import { type ByWhom, stewardOf } from './account-caller.ts';
import type { HttpDeps } from './deps.ts';
import { onlyOnce } from './only-once.ts';

/**
 * Stands before a write of those who look after the installation: whoever may not learns nothing else, and a key makes
 * it once. Not kept (`keeps`) are answers that hold a secret, come bit by bit, or are known from the record. Who that is
 * (`who`) refuses everybody else.
 */
export function stewardOnce(
  deps: HttpDeps,
  act: Act,
  keeps = true,
  who: (deps: HttpDeps, context: Context, act: Act) => Promise<Steward> = stewardOf,
): MiddlewareHandler<ByWhom> {
  return async (context, next) => {
    const steward = await who(deps, context, act);
    context.set('steward', steward);
    return onlyOnce(deps, context, next, async () => ({ cycle: '', caller: steward.actor, keeps }));
  };
}
