import type { Context } from 'hono';
import { below } from '../intake/json-pointer.ts';
import { operationError } from '../operations/errors.ts';
import { oddityIn } from './json-oddity.ts';
import { isJson } from './media-type.ts';
import { wholeBody } from './whole-body.ts';

/** Names that mean something to the language and nothing to us: what takes any name would drop or misread them. */
const NO_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What a request says in JSON. Refused: another media type (415), bytes that are no text or text that is no JSON, a name
 * that is given twice or is the language's own (422), and what is nested deeper or says more than anything we are sent
 * (413).
 */
export async function jsonBody(context: Context): Promise<unknown> {
  if (!isJson(context)) throw operationError('unsupported', 'bad_request', 'content-type');
  const text = textOf(await wholeBody(context));
  const json = parsed(text);
  refuseOdd(text);
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

function refuseOdd(text: string): void {
  const oddity = oddityIn(text);
  if (oddity?.is === 'deep') throw operationError('too_large', 'too_deep', String(oddity.most));
  if (oddity?.is === 'many') throw operationError('too_large', 'too_many_values', String(oddity.most));
  if (oddity) throw operationError('refused', 'repeated_key', oddity.at, oddity.at);
}

/** Where a name stands that is none; null where there is none. What is looked into is neither deep nor endless. */
function noName(json: unknown, path: string): string | null {
  if (typeof json !== 'object' || json === null) return null;
  for (const [name, value] of Object.entries(json)) {
    const at = below(path, name);
    const found = NO_NAMES.has(name) ? at : noName(value, at);
    if (found !== null) return found;
  }
  return null;
}
