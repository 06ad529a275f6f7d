import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { operationError } from '../operations/errors.ts';
import { freeKey, type KeyedRequest, takeKey } from '../operations/request-keys.ts';
import { callerOf } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { wholeBody } from './whole-body.ts';

const PLACE = 'header:Idempotency-Key';

/**
 * A key stands for one request of its caller: with another content it is refused (409), where the answer to the first
 * would be taken for one to the second. What was refused (4xx) leaves its key free.
 */
export function oneKeyOneRequest(deps: HttpDeps): MiddlewareHandler {
  const { db, now } = deps.operations;
  return async (context, next) => {
    const request = await keyedRequest(deps, context);
    if (request && !(await takeKey(db, request, now()))) {
      throw operationError('conflict', 'key_used', request.key, PLACE);
    }
    await next();
    if (request && context.res.status >= 400 && context.res.status < 500) await freeKey(db, request);
  };
}

/** A write in JSON under a key; null for everything else. */
async function keyedRequest(deps: HttpDeps, context: Context): Promise<KeyedRequest | null> {
  const key = context.req.header('idempotency-key');
  const cycle = context.req.param('cycle');
  if (!key || !cycle || context.req.method === 'GET' || !isJson(context)) return null;
  const { id } = await callerOf(deps, context, cycle);
  const { pathname, search } = new URL(context.req.url);
  const hash = createHash('sha256').update(`${context.req.method} ${pathname}${search}\n`);
  const digest = hash.update(await wholeBody(context)).digest('hex');
  return { cycle, caller: id, key, digest };
}

function isJson(context: Context): boolean {
  return /^application\/json\b/.test(context.req.header('content-type') ?? '');
}
