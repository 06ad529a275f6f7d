import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { tokenHash } from '../operations/tokens.ts';
import type { HttpDeps } from './deps.ts';

/** True when a request carries the operator's token. */
export function isOperator({ operatorHash }: HttpDeps, context: Context): boolean {
  const token = bearer(context);
  const [given, known] = [Buffer.from(tokenHash(token)), Buffer.from(operatorHash)];
  return token !== '' && given.length === known.length && timingSafeEqual(given, known);
}

/** The bearer token of a request; empty when it carries none. */
export function bearer(context: Context): string {
  return /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
}
