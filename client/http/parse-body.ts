import type { Context } from 'hono';
import type { z } from 'zod';
import { hiddenIn } from '../intake/hidden-in.ts';
import { checked } from '../intake/parse.ts';
import { OperationError, operationError } from '../operations/errors.ts';
import { jsonBody } from './json-body.ts';

/** The JSON body of a request, checked; every fault is told with its path. */
export async function parseBody<S extends z.ZodType>(context: Context, schema: S): Promise<z.output<S>> {
  const json = await jsonBody(context);
  const parsed = checked(schema, { file: '', value: json, refused: [], lineOf: () => null }, () => []);
  if (!Array.isArray(parsed)) {
    const hidden = hiddenIn(parsed.value);
    if (hidden) throw operationError('refused', 'hidden_character', `${hidden.path} ${hidden.char}`, hidden.path);
    return parsed.value;
  }
  throw new OperationError(
    'refused',
    parsed.map(({ path, code, params }) => ({
      line: null,
      code: 'bad_request',
      subject: `${path} ${code}`,
      fault: { path, code, params },
    })),
  );
}

/** The key that makes a repeated request harmless; asked of every write. */
export function idempotencyKey(context: Context): string {
  const key = context.req.header('idempotency-key') ?? '';
  if (!/^[A-Za-z0-9_.:-]{8,128}$/.test(key)) throw operationError('refused', 'bad_request', 'header:Idempotency-Key');
  return key;
}
