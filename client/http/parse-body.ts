import type { Context } from 'hono';
import type { z } from 'zod';
import { OperationError, operationError } from '../operations/errors.ts';

/** The JSON body of a request, checked; every fault is told with its path. */
export async function parseBody<S extends z.ZodType>(context: Context, schema: S): Promise<z.output<S>> {
  if (!/^application\/json\b/.test(context.req.header('content-type') ?? '')) {
    throw operationError('refused', 'bad_request', 'content-type');
  }
  const json = await context.req.json().catch(() => {
    throw operationError('refused', 'bad_request', 'json');
  });
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new OperationError(
    'refused',
    parsed.error.issues.map((i) => ({
      line: null,
      code: 'bad_request',
      subject: `/${i.path.map(String).join('/')} ${i.message}`,
    })),
  );
}

/** The key that makes a repeated request harmless; asked of every write. */
export function idempotencyKey(context: Context): string {
  const key = context.req.header('idempotency-key') ?? '';
  if (!/^[A-Za-z0-9_.:-]{8,128}$/.test(key)) throw operationError('refused', 'bad_request', 'header:Idempotency-Key');
  return key;
}
