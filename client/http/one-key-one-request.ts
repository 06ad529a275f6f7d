import type { MiddlewareHandler } from 'hono';
import { callerOf } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { isJson } from './media-type.ts';
import { onlyOnce } from './only-once.ts';

/** Files come as a stream: their keys are taken once their hash is known. */
const UPLOAD = /\/evidence$/;

/**
 * In a cycle, a key stands for one request of its caller. Most acts know by the record what was done under a key; kept
 * besides are answers that the record could not give again: to a table, which is read against what stands now, and to
 * what was asked of a thing as it was seen, which its own act has changed.
 */
export function oneKeyOneRequest(deps: HttpDeps): MiddlewareHandler {
  return async (context, next) => {
    const cycle = context.req.param('cycle');
    if (!cycle || UPLOAD.test(context.req.path)) return next();
    const keeps = !isJson(context) || context.req.header('if-match') !== undefined;
    const scopeOf = async () => ({ cycle, caller: (await callerOf(deps, context, cycle)).id, keeps });
    return onlyOnce(deps, context, next, scopeOf);
  };
}
