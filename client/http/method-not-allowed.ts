import type { Context, Hono } from 'hono';
import { operationError } from '../operations/errors.ts';

/**
 * Refuses a method that an address of the interface does not know, and says which it does (RFC 9110 §15.5.6); an address
 * that there is none of is left to be not found.
 */
export function refuseOtherMethods(app: Hono, context: Context): void {
  const { path, method } = context.req;
  const known = app.routes.filter((route) => route.method !== 'ALL' && isAt(route.path, path));
  if (!path.startsWith('/api/') || known.length === 0) return;
  context.header('Allow', [...new Set(known.map((route) => route.method))].toSorted().join(', '));
  throw operationError('wrong_method', 'method_not_allowed', method);
}

/** True for a path that a route's pattern stands for: `/api/cycles/:cycle` for `/api/cycles/a`. */
function isAt(pattern: string, path: string): boolean {
  const [parts, asked] = [pattern.split('/'), path.split('/')];
  return parts.length === asked.length && parts.every((part, at) => part.startsWith(':') || part === asked[at]);
}
