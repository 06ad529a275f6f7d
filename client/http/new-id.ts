import type { Context } from 'hono';
import { operationError } from '../operations/errors.ts';

/** The id under which a request makes something, from its address; refused at `path:id`. */
export function newId(context: Context): string {
  const id = context.req.param('id') ?? '';
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(id)) throw operationError('refused', 'bad_request', 'path:id');
  return id;
}
