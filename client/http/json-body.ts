import type { Context } from 'hono';
import { below } from '../intake/json-pointer.ts';
import { operationError } from '../operations/errors.ts';
import { repeatedKey } from './repeated-key.ts';
import { wholeBody } from './whole-body.ts';

/** How deep anything that is sent may be nested. */
const DEEPEST = 64;

/** Names that mean something to the language and nothing to us: what takes any name would drop or misread them. */
const NO_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What a request says in JSON. Refused: another media type (415), bytes that are no text or text that is no JSON, a name
 * that is given twice or is the language's own, and what is nested deeper than anything we are sent (422).
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
  const strange = noName(json, '');
  if (strange !== null) throw operationError('refused', 'bad_request', strange, strange);
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

/** Where a name stands that is none; null where there is none. What is looked into is not deep. */
function noName(json: unknown, path: string): string | null {
  if (typeof json !== 'object' || json === null) return null;
  for (const [name, value] of Object.entries(json)) {
    const at = below(path, name);
    const found = NO_NAMES.has(name) ? at : noName(value, at);
    if (found !== null) return found;
  }
  return null;
}
