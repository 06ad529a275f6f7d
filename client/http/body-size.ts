import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { operationError } from '../operations/errors.ts';
import { type Told, toldBy } from './endpoint.ts';

/** How long a body may be in bytes: what anybody may send, what somebody known says, what carries a password, and files. */
const OPEN = 16 * 1024;
const USUAL = 256 * 1024;
const PASSWORD = 1280 * 1024;
const FILES = 8 * 1024 * 1024;

/** How many bytes an endpoint reads of a request; null where its own reader counts them. */
export function mostBytes({ takes, open }: Pick<Told, 'takes' | 'open'>): number | null {
  if (takes === 'stream') return null;
  if (takes === 'files') return FILES;
  if (takes === 'password') return PASSWORD;
  return open ? OPEN : USUAL;
}

/**
 * Refuses a body that is longer than its endpoint takes (413; reliability H66): at once where its length is told, which
 * is believed, and while it comes where it is not.
 */
export const limitBody: MiddlewareHandler = async (context, next) => {
  const most = mostBytes(endpointOf(context));
  const length = context.req.header('content-length');
  if (most !== null && Number(length ?? '0') > most) throw tooLarge(most);
  const { method, raw } = context.req;
  const isCounted = length === undefined && method !== 'GET' && method !== 'HEAD' && raw.body !== null;
  if (most !== null && isCounted) {
    context.req.raw = new Request(raw, { body: raw.body?.pipeThrough(counted(most)) ?? null, duplex: 'half' });
  }
  await next();
};

function endpointOf(context: Context): Pick<Told, 'takes' | 'open'> {
  return matchedRoutes(context).reduce<Told | null>((of, { handler }) => of ?? toldBy(handler) ?? null, null) ?? {};
}

function counted(most: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform: (part, out) => {
      bytes += part.length;
      if (bytes > most) out.error(tooLarge(most));
      else out.enqueue(part);
    },
  });
}

function tooLarge(most: number) {
  return operationError('too_large', 'too_large', String(most));
}
