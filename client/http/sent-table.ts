import type { Context } from 'hono';
import { LIMITS } from '../intake/sheet/grid.ts';
import { operationError } from '../operations/errors.ts';
import { wholeBody } from './whole-body.ts';

/** The file of a request, its name in the query (`name=月报.xlsx`); no longer than a table is. */
export async function sentTable(context: Context): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const name = context.req.query('name') ?? '';
  if (!/^[^/\\\p{Cc}\p{Cf}]{1,120}\.(xlsx|xls|csv|xlsm)$/iu.test(name))
    throw operationError('refused', 'bad_request', 'query:name');
  const bytes = await wholeBody(context);
  if (bytes.byteLength > LIMITS.bytes) throw operationError('too_large', 'file_too_large', name);
  return { name, bytes };
}
