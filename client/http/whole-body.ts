import type { Context } from 'hono';
import { operationError } from '../operations/errors.ts';
import { inTime } from '../operations/in-time.ts';

/** How long the body of a request may take; some megabytes over a poor line come within it. */
const PATIENCE_MS = 60_000;

/** The bytes of a request. Refused: what is cut short (400), and what has not come after `ms` (408; reliability H29). */
export async function wholeBody(context: Context, ms = PATIENCE_MS): Promise<Uint8Array> {
  const whole = context.req.arrayBuffer().catch((error) => {
    throw isCut(error) ? operationError('cut_short', 'body_cut', '') : error;
  });
  const bytes = await inTime(whole, ms);
  if (bytes === null) throw operationError('too_slow', 'body_timeout', '');
  return new Uint8Array(bytes);
}

/** True where whoever asked went away before all was said. */
function isCut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
}
