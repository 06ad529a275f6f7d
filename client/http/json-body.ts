import type { Context } from 'hono';
import { operationError } from '../operations/errors.ts';
import { repeatedKey } from './repeated-key.ts';
import { wholeBody } from './whole-body.ts';

/** How deep anything that is sent may be nested. */
const DEEPEST = 64;

/**
 * What a request says in JSON. Refused: another media type (415), bytes that are no text or text that is no JSON, a name
 * that is given twice, and what is nested deeper than anything we are sent (422).
 */
export async function jsonBody(context: Context): Promise<unknown> {
  if (!/^application\/json\b/.test(context.req.header('content-type') ?? '')) {
    throw operationError('unsupported', 'bad_request', 'content-type');
  }
  const text = textOf(await wholeBody(context));
  const json = parsed(text);
  if (isDeep(json)) throw operationError('refused', 'bad_request', 'json');
  const twice = repeatedKey(text);
  if (twice !== null) throw operationError('refused', 'repeated_key', twice, twice);
  return json;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw operationError('refused', 'not_utf8', '');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw operationError('refused', 'bad_request', 'json');
  }
}

/** True for what is nested too deep; looked into level by level, never by recursion. */
function isDeep(json: unknown): boolean {
  let level: readonly unknown[] = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return false;
}
