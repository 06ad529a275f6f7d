import type { Context } from 'hono';
import type { z } from 'zod';
import { hiddenIn } from '../intake/hidden-in.ts';
import { checked } from '../intake/parse.ts';
import type { Problem } from '../intake/problem.ts';
import { OperationError, operationError, type Refused } from '../operations/errors.ts';
import { jsonBody } from './json-body.ts';

/** How many faults one answer tells; whoever mends these is told the next. */
const MOST_TOLD = 20;

/** The JSON body of a request, checked; its faults are told with their paths. */
export async function parseBody<S extends z.ZodType>(context: Context, schema: S): Promise<z.output<S>> {
  const json = await jsonBody(context);
  const parsed = checked(schema, { file: '', value: json, refused: [], lineOf: () => null }, () => []);
  if (!Array.isArray(parsed)) {
    const hidden = hiddenIn(parsed.value);
    if (hidden) throw operationError('refused', 'hidden_character', `${hidden.path} ${hidden.char}`, hidden.path);
    return parsed.value;
  }
  throw new OperationError('refused', told(parsed));
}

/** The first faults, and how many there are besides. */
function told(faults: readonly Problem[]): Refused[] {
  const first = faults.slice(0, MOST_TOLD).map(({ path, code, params }) => ({
    line: null,
    code: 'bad_request',
    subject: `${path} ${code}`,
    fault: { path, code, params },
  }));
  const more = faults.length - first.length;
  return more > 0 ? [...first, { line: null, code: 'more_faults', subject: String(more) }] : first;
}

/** The key that makes a repeated request harmless; asked of every write. */
export function idempotencyKey(context: Context): string {
  const key = context.req.header('idempotency-key') ?? '';
  if (!/^[A-Za-z0-9_.:-]{8,128}$/.test(key)) throw operationError('refused', 'bad_request', 'header:Idempotency-Key');
  return key;
}
