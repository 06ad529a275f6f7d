import { isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { HttpDeps } from './deps.ts';

/**
 * Where a request comes from: the connection's other end or, where that is a proxy that was named by its address, the
 * nearest address before it that is none. What anybody else writes into headers is not believed.
 */
export function addressOf({ accounts }: HttpDeps, context: Context): string {
  const remote = plain(context.env ? (getConnInfo(context).remote.address ?? '') : '');
  if (!accounts.proxies.includes(remote)) return remote;
  const told = (context.req.header('x-forwarded-for') ?? '').split(',').map(plain);
  return told.findLast((address) => isIP(address) > 0 && !accounts.proxies.includes(address)) ?? remote;
}

/** An IPv4 address as it is written, also where the connection maps it into IPv6. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, '');
}
