import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { BadInput } from '../intake/problem.ts';
import { OperationError } from '../operations/errors.ts';

const STATUS = {
  refused: 422,
  conflict: 409,
  not_found: 404,
  unavailable: 503,
  forbidden: 403,
  cut_short: 400,
  too_slow: 408,
  too_large: 413,
  unsupported: 415,
  too_many: 429,
} as const;
/** What is wrong with a file as such, not with what stands in it. */
const UNSUPPORTED: ReadonlySet<string> = new Set([
  'macros',
  'encrypted_file',
  'wrong_extension',
  'no_table',
  'not_text',
]);
/** After how many seconds it may be tried again. */
const RETRY_AFTER: Readonly<Record<number, string>> = { 429: '60', 503: '5' };

/** Turns what an operation threw into an answer with a stable code; only faults of the program are logged. */
export function problemResponse(onError: (error: unknown) => void) {
  return (error: Error, context: Context): Response => {
    context.header('Content-Type', 'application/problem+json');
    if (error instanceof OperationError) {
      const [first] = error.refusals;
      const status = first?.code === 'unauthorised' ? 401 : STATUS[error.kind];
      const wait = first?.code === 'locked' ? first.subject : RETRY_AFTER[status];
      if (wait) context.header('Retry-After', wait);
      return context.body(JSON.stringify({ status, code: first?.code, refusals: error.refusals }), status);
    }
    if (error instanceof BadInput) {
      const status = UNSUPPORTED.has(error.problems[0]?.code ?? '') ? 415 : 422;
      return context.body(JSON.stringify({ status, code: 'bad_input', problems: error.problems }), status);
    }
    if (error instanceof HTTPException) {
      return context.body(JSON.stringify({ status: error.status, code: 'bad_request', refusals: [] }), error.status);
    }
    onError(error);
    return context.body(JSON.stringify({ status: 500, code: 'internal', refusals: [] }), 500);
  };
}
