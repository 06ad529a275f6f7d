import type { MiddlewareHandler } from 'hono';

/**
 * Lets go of the body of an answer that is only asked for its head: nobody reads it, and what it would come from (a
 * file, an export, a line for changes) would stay open for it.
 */
export const noBodyForHead: MiddlewareHandler = async (context, next) => {
  await next();
  if (context.req.method === 'HEAD') await context.res.body?.cancel();
};
