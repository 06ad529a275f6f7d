import type { MiddlewareHandler } from 'hono';
import type { Act } from '../../workflows/rules/authority/act.ts';
import { type ByWhom, stewardOf } from './account-caller.ts';
import type { HttpDeps } from './deps.ts';
import { onlyOnce } from './only-once.ts';

/**
 * Stands before a write of those who look after the installation: whoever may not learns nothing else, and a key makes
 * it once. Not kept (`keeps`) are answers that hold a secret, come bit by bit, or are known from the record.
 */
export function stewardOnce(deps: HttpDeps, act: Act, keeps = true): MiddlewareHandler<ByWhom> {
  return async (context, next) => {
    const steward = await stewardOf(deps, context, act);
    context.set('steward', steward);
    return onlyOnce(deps, context, next, async () => ({ cycle: '', caller: steward.actor, keeps }));
  };
}
