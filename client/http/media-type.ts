import type { Context } from 'hono';

/** True where a body is said to be JSON: by its media type alone, in whatever case and with whatever parameters (RFC 9110 §8.3.1). */
export function isJson(context: Context): boolean {
  const [type = ''] = (context.req.header('content-type') ?? '').split(';');
  return type.trim().toLowerCase() === 'application/json';
}
